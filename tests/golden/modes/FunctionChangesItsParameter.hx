class FunctionChangesItsParameter {
	static function add(x:Array<Int>) x.push(x.length);

	static function main() {
		var a = [1];
		add(a);
		add(a);
		Sys.println(a.length);
	}
}
