class InlineNotConstant {
	static inline var START = Math.random();
	static inline var Q:Int = "a".length;
	static function main() {
		trace(START);
	}
}
