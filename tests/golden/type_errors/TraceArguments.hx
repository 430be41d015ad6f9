class TraceArguments {
	static function f(n:Int) {}

	static function main() {
		trace(missing);
		trace(1, missing);
		trace([1, "x"]);
		trace(1, [1, "x"], true ? 1 : "x");
		trace(f("x"));
		trace(true ? 1 : "x");
		trace({a: [1, "x"]});
		trace();
	}
}
