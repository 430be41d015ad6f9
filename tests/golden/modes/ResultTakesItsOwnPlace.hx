class ResultTakesItsOwnPlace {
	static function add(x:Array<Int>, n:Int) { x.push(n); return x; }

	static function main() {
		var a = [1];
		a = add(a, 2);
		a = add(a, 3);
		Sys.println(a.length);
	}
}
