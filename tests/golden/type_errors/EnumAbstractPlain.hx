enum abstract A(Int) { var X = 1; }
class EnumAbstractPlain {
	static function main() {
		var a:A = 1;
	}
}
