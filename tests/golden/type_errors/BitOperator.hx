class BitOperator {
	static function main() {
		var x = 1.5 | 2;
	}
}
