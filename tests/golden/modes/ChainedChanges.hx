class ChainedChanges {
	static function add(x:Array<Int>, n:Int) { x.push(n); return x; }

	static function main() {
		var a = [1];
		add(add(a, 2), 3);
		Sys.println(a.length);
	}
}
