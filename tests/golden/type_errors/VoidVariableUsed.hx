class VoidVariableUsed {
	static function main() {
		var x = if (true) 1;
		if (x > 1) trace(x);
		var y = x + 1;
		x.foo();
		x();
		var a = [x];
		var s = "a" + x;
		var w = switch x { case 1: true; default: 0; };
		f(x);
		x = 1;
		x++;
		!x;
		x == x;
		trace(x);
		for (i in x) {}
		return x;
	}
	static function f(i:Int) {}
}
