class NestedResult {
	static function main() {
		var f:()->Int = () -> "a";
	}
}
