class CallbackChangesItems {
	static function main() {
		var a = [[1]];
		Lambda.iter(a, e -> e.push(2));
		Sys.println(a[0].length);
	}
}
