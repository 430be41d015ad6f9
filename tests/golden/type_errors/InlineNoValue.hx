class InlineNoValue {
	static inline var x:Int;
	static function main() {
		
	}
}
