class AlternativeNames {
	static function main() {
		var n = 1;
		switch (n) {
			case b | c: 1;
		}
	}
}
