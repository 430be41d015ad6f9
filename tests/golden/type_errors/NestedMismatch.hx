class NestedMismatch {
	static function main() {
		var a:Array<Int> = null;
		var b:Array<String> = a;
	}
}
