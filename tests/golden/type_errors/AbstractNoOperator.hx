abstract A(Int) from Int { @:op(A + B) static function add(a:A, b:A):A; }
class AbstractNoOperator {
	static function main() {
		var x = (1 : A) * (2 : A);
	}
}
