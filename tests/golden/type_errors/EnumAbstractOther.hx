enum abstract A(Int) { var X = 1; }
class EnumAbstractOther {
	static function main() {
		var a:A = A.Z;
	}
}
