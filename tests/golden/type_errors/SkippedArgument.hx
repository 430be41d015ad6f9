class SkippedArgument {
	static function f(a:Int, ?b:String, ?c:Float) {}
	static function main() {
		f(1, 2.5, true);
	}
}
