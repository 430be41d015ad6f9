class MissingReturnTrace {
	static function f():Int {
		trace(1);
	}
	static function main() {
		
	}
}
