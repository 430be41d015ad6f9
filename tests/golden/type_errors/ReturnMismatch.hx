class ReturnMismatch {
	static function f():Int {
		return "a";
	}
	static function main() {
		
	}
}
