class NotEnough {
	static function f(a:Int, b:Float) {}
	static function main() {
		f(1);
	}
}
