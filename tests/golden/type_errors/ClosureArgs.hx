class ClosureArgs {
	static function main() {
		var f = (a:Int) -> a;
		f("x");
	}
}
