class LocalFunctionIsRecursive {
	static function main() {
		var out = [];
		function walk(n:Int) { if (n > 0) { out.push(n); walk(n - 1); } } walk(3);
		Sys.println(out.length);
	}
}
