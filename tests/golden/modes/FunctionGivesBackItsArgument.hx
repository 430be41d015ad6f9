class FunctionGivesBackItsArgument {
	static function same(x:Array<Int>) return x;

	static function main() {
		var a = [1];
		var b = same(a);
		b.push(2);
		Sys.println(a.length);
	}
}
