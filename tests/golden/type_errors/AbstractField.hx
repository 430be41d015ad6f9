abstract A(Int) from Int {}
class AbstractField {
	static function main() {
		var a:A = 1;
		a.foo();
	}
}
