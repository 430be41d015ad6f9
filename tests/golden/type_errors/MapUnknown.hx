class MapUnknown {
	static function main() {
		var m = new Map();
	}
}
