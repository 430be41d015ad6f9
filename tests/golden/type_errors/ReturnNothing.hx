class ReturnNothing {
	static function f():Int {
		return;
	}
	static function main() {
		
	}
}
