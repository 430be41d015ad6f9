class ParameterAssignedAndChanged {
	static function f(x:Array<Int>) { x.push(2); x = [0]; x.push(3); Sys.println(x.length); }

	static function main() {
		var a = [1];
		f(a);
		Sys.println(a.length);
	}
}
