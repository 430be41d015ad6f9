package tuplesanon;

class TuplesAnon {
	static function divmod(a:Int, b:Int) return { q: Std.int(a / b), r: a % b };
	static function minmax(a:Array<Int>) { var lo = a[0], hi = a[0]; for (x in a) { if (x < lo) lo = x; if (x > hi) hi = x; } return { lo: lo, hi: hi }; }
	public static function main() {
		var d = divmod(17, 5);
		Sys.println(d.q + " " + d.r);
		switch minmax([3, 1, 4]) { case { lo: l, hi: h }: Sys.println('$l..$h'); }
		Sys.println(minmax([7]).hi + "");
		var list = [for (i in 0...3) { id: i, sq: i * i }];
		Sys.println(list.map(o -> '${o.id}:${o.sq}').join(" "));
		list.sort((a, b) -> b.sq - a.sq);
		Sys.println(list[0].id + "");
	}
}
