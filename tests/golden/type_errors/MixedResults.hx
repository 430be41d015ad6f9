class MixedResults {
	static function f(i:Int) {
		if (i > 0) return {ok: true, value: 1};
		return {ok: false, value: "x"};
	}
	static function g(i:Int) {
		if (i > 0) return {ok: true, value: 1};
		return {ok: false, error: "x"};
	}
	static function main() { f(1); g(1); }
}
