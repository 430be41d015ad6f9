class MissingReturnLoop {
	static function f():Int {
		while (true) break;
	}
	static function main() {
		
	}
}
