class ClosureAssigns {
	static function counter():Void->Int {
		var n = 0;
		return () -> ++n;
	}

	static function main() {
		Sys.println(counter()());
	}
}
