class B<T:Int> {}
class ConstraintType {
	static function main() {
		var b:B<String> = null;
	}
}
