class RestArgumentPlace {
	static function sum(...xs:Int):Int {
		return 0;
	}
	static function main() {
		trace(sum(1, "2", 3));
	}
}
