class Trace {
	static function main() {
		trace("plain");
		trace(1 + 2, "more", [1]);
		for (i in 0...2)
			trace('at $i');
	}
}
