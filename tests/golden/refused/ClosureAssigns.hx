class ClosureAssigns {
	static function counter():Void->Array<Int> {
		var last = [0];
		return () -> last = [last[0] + 1];
	}

	static function main() {
		Sys.println(counter()());
	}
}
