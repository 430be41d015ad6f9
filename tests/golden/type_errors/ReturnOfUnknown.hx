class ReturnOfUnknown {
	static function main() {
		if (Math.random() > 0.5) {
			return (null : Dynamic);
		}
	}
	static function b() {
		if (Math.random() > 0.5) {
			return null;
		}
	}
	static function c() {
		if (Math.random() > 0.5) {
			return 1;
		}
	}
	static function d() {
		if (Math.random() > 0.5) {
			return [];
		}
	}
}
