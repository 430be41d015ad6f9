class FunctionValueChanges {
	static function main() {
		var add = function(list:Array<Int>) {
			list.push(1);
		};
		var a = [0];
		add(a);
		Sys.println(a.length);
		var f = add;
		f(a);
	}
}
