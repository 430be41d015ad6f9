class MissingReturnIf {
	static function f(x:Int):Int {
		if (x > 1) return 1;
	}
	static function main() {
		
	}
}
