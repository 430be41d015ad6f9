class ParameterBoth {
	static function f(list:Array<Int>):Void {
		list.push(1);
		list = [2];
		list.push(3);
	}

	static function main() {
		var a = [0];
		f(a);
		Sys.println(a.join(","));
	}
}
