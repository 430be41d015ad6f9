class ClosureWithAKnownFunction {
	static function main() {
		var n = 0;
		var seen = [];
		Lambda.iter([1, 2], x -> { n += x; seen.push(x); });
		Sys.println(n + seen.length);
	}
}
