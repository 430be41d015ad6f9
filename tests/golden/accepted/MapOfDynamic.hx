class MapOfDynamic {
	static function made() {
		var m = new Map<Dynamic, Int>();
		m.set("a", 1);
		return m;
	}

	static function written(key:Dynamic) {
		var m = [key => 1];
		return m;
	}
}
