class IteratePairs {
	static function main() {
		var parsed = haxe.Json.parse("{}");
		for (key => value in parsed) {}
	}
}
