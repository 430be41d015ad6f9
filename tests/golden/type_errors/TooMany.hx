class TooMany {
	static function f(a:Int) {}
	static function main() {
		f(1, 2);
	}
}
