class MissingBraceBeforeMember {
	static function main() {
		if (true) {
			trace(1);
	}

	public static function other() {
		var a = ;
	}
}
