class LoopChangesAndLooks {
	static function main() {
		var a = [{n: 1}, {n: 2}];
		for (x in a) { x.n++; Sys.println(a[0].n); }
	}
}
