abstract A(Int) from Int {}
class UnaryAbstract {
	static function main() {
		var x = !(1 : A);
	}
}
