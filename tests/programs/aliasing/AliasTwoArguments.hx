class AliasTwoArguments {
	static function move(from:Array<Int>, to:Array<Int>) {
		while (from.length > 2)
			to.unshift(from.pop() + to.length);
		return from.length < 6 ? from.length : -1;
	}

	static function add(a:{n:Int}, b:{n:Int}) {
		a.n += 1;
		b.n += 10;
		return a.n;
	}

	static function main() {
		var o = {n: 0};
		Sys.println(add(o, o));
		Sys.println(o.n);
		var x = [1, 2, 3];
		var y:Array<Int> = [];
		Sys.println(move(x, y) + " " + x + y);
	}
}
