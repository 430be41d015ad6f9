class DynamicPatterns {
	static function main() {
		var x:Dynamic = 3;
		switch (x) {
			case 3: trace(1);
			case []: trace(2);
		}
	}
}
