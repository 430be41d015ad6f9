enum abstract Size(Int) {
	var Small = 1;
	var Large = 2;
	/* an older name */
	var Big = Large;
	var Huge = (Size.Big : Size);
}

class EnumAbstractOtherNames {
	static function main() {
		var size = Size.Big;
		var list = [Size.Huge, size];
		trace(list.length);
	}
}
