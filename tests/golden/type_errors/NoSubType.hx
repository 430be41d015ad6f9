class NoSubType {
	static function main() {
		var x:haxe.Json.Bar = null;
	}
}
