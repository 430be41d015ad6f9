class EmptyMapOfDynamic {
	static var m:Map<Dynamic, Int> = [];
}
