class PartOfALiteralGivenBack {
	static function part(o:{list:Array<Int>}) return o.list;

	static function main() {
		var a = [1];
		var b = part({list: a});
		b.push(2);
		Sys.println(a.length);
	}
}
