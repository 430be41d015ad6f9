class DynamicToMap {
	static function main() {
		var m:Map<String, Int> = {a: 1};
	}
}
