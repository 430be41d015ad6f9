package partition;

class Partition {
	static function partition<T>(a:Array<T>, f:T->Bool):{ yes:Array<T>, no:Array<T> } { var y = [], n = []; for (x in a) if (f(x)) y.push(x) else n.push(x); return { yes: y, no: n }; }
	public static function main() {
		var p = partition([1, 2, 3, 4], x -> x > 2);
		Sys.println(p.yes.join(",") + "|" + p.no.join(","));
		switch partition(["a", "bb"], s -> s.length > 1) { case { yes: [y], no: [n] }: Sys.println(y + n); case _: Sys.println("?"); }
	}
}
