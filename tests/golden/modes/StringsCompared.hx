class StringsCompared {
	static function main() {
		var a = "x";
		var b = "y";
		Sys.println(a == b);
		Sys.println(["a"].indexOf(a));
		Sys.println(["a"].contains(b));
	}
}
