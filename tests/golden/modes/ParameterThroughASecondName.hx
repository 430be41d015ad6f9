class ParameterThroughASecondName {
	static function f(x:Array<Int>) { var y = x; y.push(2); }

	static function main() {
		var a = [1];
		f(a);
		Sys.println(a.length);
	}
}
