class MathMax {
	static function main() {
		Math.max("a", 1);
	}
}
