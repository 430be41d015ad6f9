class ErrorEndsAtDefault {
	static function d(a:Int = bad1) {}
	static function e() {bad2;}
	static function main() {}
}
