interface I {}
class NewInterface {
	static function main() {
		new I();
	}
}
