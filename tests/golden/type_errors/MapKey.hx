class MapKey {
	static function main() {
		var m:Map<Float, Int> = new Map();
	}
}
