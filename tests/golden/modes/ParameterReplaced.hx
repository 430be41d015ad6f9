class ParameterReplaced {
	static function f(x:Array<Int>) { x = ["0".length]; x.push(2); Sys.println(x.length); }

	static function main() {
		var a = [1];
		f(a);
		Sys.println(a.length);
	}
}
