class MissingSemicolons {
	static function main() {
		var x = 1
		var y = 2;
		f(y
		g();
		var z = ;
		trace(x);
	}
}
