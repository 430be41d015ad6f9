class ConstraintArgument {
	static function f<T:Float>(x:T) {}
	static function main() {
		f("a");
	}
}
