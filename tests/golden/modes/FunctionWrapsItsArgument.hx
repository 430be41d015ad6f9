class FunctionWrapsItsArgument {
	static function wrap(x:Array<Int>) return {list: x};

	static function main() {
		var a = [1];
		var w = wrap(a);
		w.list.push(2);
		Sys.println(a.length);
	}
}
