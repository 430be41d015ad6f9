class LocalFunctionChangesItsParameter {
	static function main() {
		var a = [1];
		function add(x:Array<Int>, n:Int) x.push(n);
		add(a, 2);
		Sys.println(a.length);
	}
}
