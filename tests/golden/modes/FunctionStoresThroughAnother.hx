class FunctionStoresThroughAnother {
	static function keep(all:Array<Array<Int>>, x:Array<Int>) all.push(x);
	static function outer(all:Array<Array<Int>>, x:Array<Int>) keep(all, x);

	static function main() {
		var a = [1];
		var all = [];
		outer(all, a);
		a.push(2);
		Sys.println(all[0].length);
	}
}
