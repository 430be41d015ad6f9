package typedefext;

typedef A = { x:Int };
typedef B = { y:Int };
typedef C = A & B & { ?z:Int };
typedef D = { > A, > B, w:String };
typedef Rec = { v:Int, ?next:Rec };
class TypedefExt {
	static function sx(a:A) return a.x;
	static function len(r:Null<Rec>):Int return r == null ? 0 : 1 + len(r.next);
	public static function main() {
		var c:C = { x: 1, y: 2 };
		Sys.println(c.x + c.y + "" + c.z + sx(c));
		var d:D = { x: 1, y: 2, w: "w" };
		Sys.println(d.w + sx(d));
		Sys.println(len({ v: 1, next: { v: 2, next: { v: 3 } } }) + "");
		var e = { x: 3, y: 4, extra: true };
		Sys.println(sx(e) + "");
		c.z = 9;
		Sys.println(c.z + "");
		var opt:{ ?a:Int, ?b:String } = {};
		Sys.println(opt.a + "" + opt.b);
		Sys.println(Std.string({ a: 1 }) + Std.string({ s: "x", n: null }).length);
	}
}
