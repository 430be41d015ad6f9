abstract A(Int) from Int {}
class AbstractNoCast {
	static function main() {
		var a:A = "x";
	}
}
