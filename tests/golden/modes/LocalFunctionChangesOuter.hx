class LocalFunctionChangesOuter {
	static function main() {
		var log = [];
		var n = 0;
		function note(s:String) { log.push(s); n++; } note("a");
		note("b");
		Sys.println(log.length + n);
	}
}
