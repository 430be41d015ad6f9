package absgenericthis;

abstract Lst<T>(Array<T>) from Array<T> to Array<T> {
	public function each(f:T->Void):Void for (x in this) f(x);
	public function mapTo<R>(f:T->R):Lst<R> { var o = []; for (x in this) o.push(f(x)); return o; }
	public function foldl<A>(f:(A, T) -> A, a:A):A { var i = 0; while (i < this.length) { a = f(a, this[i]); i++; } return a; }
	public function zip<U>(o:Lst<U>):Array<{ a:T, b:U }> return [for (i in 0...this.length) if (i < o.len()) { a: this[i], b: o.at(i) }];
	public function len():Int return this.length;
	public function at(i:Int):T return this[i];
	public function chunk(n:Int):Array<Array<T>> { var r = [], i = 0; while (i < this.length) { r.push(this.slice(i, i + n)); i += n; } return r; }
	public function has(x:T):Bool { for (y in this) if (y == x) return true; return false; }
}
class AbsGenericThis {
	public static function main() {
		var l:Lst<Int> = [3, 1, 2];
		l.each(x -> Sys.println("e" + x));
		Sys.println(l.mapTo(x -> "s" + x).foldl((a, x) -> a + x, ""));
		Sys.println(l.foldl((a, x) -> a * 10 + x, 0) + "");
		Sys.println([for (p in l.zip((["a", "b"] : Lst<String>))) p.a + p.b].join(","));
		Sys.println(l.chunk(2).map(c -> c.join("")).join("|") + l.has(2) + l.has(9));
	}
}
