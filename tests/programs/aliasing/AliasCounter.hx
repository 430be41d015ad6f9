class AliasCounter {
	static function counter():Void->Int {
		var n = 0;
		return function() {
			n++;
			return n;
		};
	}

	static function main() {
		var a = counter();
		var b = counter();
		Sys.println(a() + a() + b());
		Sys.println(a());
	}
}
