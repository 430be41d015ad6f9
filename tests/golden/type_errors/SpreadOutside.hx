class SpreadOutside {
	static function f(...r:Int) {}
	static function main() {
		var a = [1];
		f(...a, 1);
	}
}
