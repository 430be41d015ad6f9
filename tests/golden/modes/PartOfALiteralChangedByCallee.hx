class PartOfALiteralChangedByCallee {
	static function grow(o:{list:Array<Int>}) o.list.push(2);

	static function main() {
		var a = [1];
		grow({list: a});
		Sys.println(a.length);
	}
}
