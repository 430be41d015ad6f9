class FieldInStatic {
	var x:Int;
	static function main() {
		x;
	}
}
