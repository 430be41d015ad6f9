class SwapByVariables {
	static function main() {
		var a = [3, 1, 2];
		var i = 0;
		while (i < 2) { var t = a[i]; a[i] = a[i + 1]; a[i + 1] = t; i++; } Sys.println(a);
	}
}
