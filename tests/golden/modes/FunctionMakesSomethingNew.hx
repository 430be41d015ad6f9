class FunctionMakesSomethingNew {
	static function twice(x:Array<Int>) return [for (i in x) i * 2];

	static function main() {
		var a = twice([1]);
		a.push(2);
		var b = twice(a);
		b.push(3);
		Sys.println(a.length + b.length);
	}
}
