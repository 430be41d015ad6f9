class ItemsOfDynamic {
	static function each(map:Map<String, Dynamic>, other:Map<String, Int>) {
		for (key in map)
			other.set(key, 1);
		for (item in map)
			item.name;
		for (key => value in map)
			other.set(value, 1);
	}
}
