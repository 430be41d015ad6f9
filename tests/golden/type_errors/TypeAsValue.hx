class TypeAsValue {
	static function main() {
		var x = String + 1;
	}
}
