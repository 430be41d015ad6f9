abstract A(Int) from Int to Int {}
class AbstractFromMismatch {
	static function main() {
		var a:A = 1.5;
	}
}
