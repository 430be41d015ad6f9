class ClosureCounts {
	static function counter() { var n = 0; return function() { n++; return n; } }

	static function main() {
		var f = counter();
		f();
		Sys.println(f());
	}
}
