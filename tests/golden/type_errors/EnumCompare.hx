enum E { A; }
class EnumCompare {
	static function main() {
		var b = E.A == 1;
	}
}
