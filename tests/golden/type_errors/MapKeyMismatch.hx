class MapKeyMismatch {
	static function main() {
		var m = new Map<String, Int>();
		m[1] = 2;
	}
}
