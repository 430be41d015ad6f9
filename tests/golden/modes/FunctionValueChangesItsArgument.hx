class FunctionValueChangesItsArgument {
	static function main() {
		var f = function(x:Array<Int>) x.push(1);
		var a = [0];
		f(a);
		Sys.println(a.length);
	}
}
