class ConstraintStructure {
	static function f<T:{a:Int}>(x:T) {}
	static function main() {
		f(1);
	}
}
