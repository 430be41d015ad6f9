class LoopChangesItems {
	static function main() {
		var a = [{n: 1}, {n: 2}];
		for (x in a) x.n *= 2;
		for (i in 0...a.length) a[i].n++;
		Sys.println(a[1].n);
	}
}
