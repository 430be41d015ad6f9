class NewGiven {
	static function fill(list:Array<Int>, n:Int):Int {
		list.push(n);
		return list.length;
	}

	static function main() {
		var n = 3;
		Sys.println(fill(n > 2 ? [1] : [1, 2], 5));
		Sys.println(fill(n > 4 ? [1] : [1, 2], 5));
		Sys.println(fill(switch (n) { case 3: [4, 4, 4]; default: []; }, 5));
		Sys.println(fill(switch (n) { case 1: [4, 4, 4]; case 3: [for (i in 0...n) i]; default: throw "no"; } , 5));
	}
}
