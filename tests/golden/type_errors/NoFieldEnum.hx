enum E { A; B; }
class NoFieldEnum {
	static function main() {
		E.C;
	}
}
