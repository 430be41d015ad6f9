class ArgumentIsChangedByALaterOne {
	static function count(x:Array<Int>, n:Int) return x.length + n;

	static function main() {
		var a = [1];
		Sys.println(count(a, a.push(2)));
	}
}
