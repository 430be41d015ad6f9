class TraceArgument {
	static function main() {
		var f:Int->Int = null;
		trace([1, "a"]);
		trace(f("s"));
		trace("a", f("s"));
		trace(nope);
		trace("a", nope);
		trace("a", 1 - "s");
		trace(if (nope) 1 else 2);
		trace({
			var q:Int = "s";
			q;
		});
	}
}
