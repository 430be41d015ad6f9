enum E { A; }
class NewEnum {
	static function main() {
		new E();
	}
}
