class FunctionStoresItsArgument {
	static function keep(all:Array<Array<Int>>, x:Array<Int>) all.push(x);

	static function main() {
		var a = [1];
		var all = [];
		keep(all, a);
		a.push(2);
		Sys.println(all[0].length);
	}
}
