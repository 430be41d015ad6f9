typedef Tree = {n:Int, l:Null<Tree>, r:Null<Tree>}

class TreeByRecursion {
	static function insert(t:Null<Tree>, n:Int):Tree { if (t == null) return {n: n, l: null, r: null}; if (n < t.n) return {n: t.n, l: insert(t.l, n), r: t.r}; return {n: t.n, l: t.l, r: insert(t.r, n)}; }
	static function size(t:Null<Tree>):Int return t == null ? 0 : 1 + size(t.l) + size(t.r);

	static function main() {
		var t = insert(insert(null, 2), 1);
		Sys.println(size(t));
	}
}
