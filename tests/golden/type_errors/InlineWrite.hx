class InlineWrite {
	static inline var x = 1;
	static function main() {
		x = 2;
	}
}
