package rectypes;

typedef Tree = { v:Int, ?kids:Array<Tree> };
enum L { Nil; Cons(h:Int, t:L); }
class RecTypes {
	static function sum(t:Tree):Int { var s = t.v; if (t.kids != null) for (k in t.kids) s += sum(k); return s; }
	static function depth(t:Tree):Int return 1 + (t.kids == null ? 0 : Lambda.fold(t.kids, (k, m) -> { var d = depth(k); d > m ? d : m; }, 0));
	static function map(t:Tree, f:Int->Int):Tree return t.kids == null ? { v: f(t.v) } : { v: f(t.v), kids: [for (k in t.kids) map(k, f)] };
	static function ofArr(a:Array<Int>):L { var l = Nil; var i = a.length; while (--i >= 0) l = Cons(a[i], l); return l; }
	static function rev(l:L, acc:L):L return switch l { case Nil: acc; case Cons(h, t): rev(t, Cons(h, acc)); }
	static function str(l:L):String return switch l { case Nil: "."; case Cons(h, Nil): h + "."; case Cons(a, Cons(b, Nil)): '$a $b.'; case Cons(h, t): h + " " + str(t); }
	public static function main() {
		var t:Tree = { v: 1, kids: [{ v: 2, kids: [{ v: 3 }] }, { v: 4 }] };
		Sys.println(sum(t) + "," + depth(t) + "," + sum(map(t, x -> x * 10)));
		Sys.println(str(rev(ofArr([1, 2, 3, 4]), Nil)));
	}
}
