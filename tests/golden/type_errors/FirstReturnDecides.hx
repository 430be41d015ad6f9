class FirstReturnDecides {
	static function f(b:Bool) {
		if (b) return 1;
		return 2.5;
	}
	static function main() {
		
	}
}
