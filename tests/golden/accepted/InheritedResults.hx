class InheritedResults<T> extends List<T> {
	override function map<X>(f:T->X)
		return untyped f;

	static function use(list:InheritedResults<Int>) {
		var texts = list.map(i -> "" + i);
		return texts;
	}
}
