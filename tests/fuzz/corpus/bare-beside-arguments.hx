enum Sh { F(x:Float); I(n:Int); S(s:String); P(a:Sh, b:Sh); N; }
enum abstract Lvl(Int) { var Lo = 1; var Hi = 10; }
enum abstract Nm(String) to String { var A = "a"; var B = "b"; }
typedef Pt = {x:Float, y:Float};
class MixedValues {
	static function half(n:Float):Float return n / 2;
	static function area(s:Sh):Float return switch (s) { case F(x): x; case I(n): n; case S(s): s.length; case P(a, b): area(a) + area(b); case N: 0; }
	static function nm(s:Sh):String return switch (s) { case F(1): "one"; case F(2.5): "twohalf"; case F(x) if (x > 100): "big"; case F(_): "f"; case I(1): "i1"; case I{ static function main() { } }: "i"; case S("a"): "sa"; case S(null): "snull"; case S(s): "s" + s; case P(F(1), _): "p1"; case P(_, N): "pn"; case P(_, _): "p"; case N: "n"; }
	static function opt(?a:Int, ?b:String, c:Float = 2, d = "dd"):String return a + " " + b + " " + c + " " + d;
	static function nullDef(s:String = "def"):String return "[" + s + "]";
	static function nb(b:Null<Bool>):String { if (b == null) return "null"; return b ? "t" : "f"; }
	static function cmpN(a:Null<Int>, b:Null<Int>):String return (a == b) + " " + (a != b);
	static function first<T>(xs:Array<T>):Null<T> return xs.length > 0 ? xs[0] : null;
	static function has<T>(xs:Array<T>, x:T):Bool return xs.contains(x);
	static function main() {
		for (s in [F(1), F(half(2)), F(2.5), F(half(5)), F(200), F(3), I(1), I(2), S("a"), S(null), S("zz"), P(F(half(2)), N), P(N, N), P(I(1), I(2)), N]) Sys.println(nm(s) + " " + s);
		Sys.println(area(F(half(2)))); Sys.println(area(P(I(2), S("abc"))));
		Sys.println(opt()); Sys.println(opt(1)); Sys.println(opt("x")); Sys.println(opt(1, "y", 3)); Sys.println(opt(null, null, 1.5, "e")); Sys.println(nullDef()); Sys.println(nullDef(null)); Sys.println(nullDef("q"));
		Sys.println(nb(null)); Sys.println(nb(true)); Sys.println(nb(false)); Sys.println(cmpN(1, null)); Sys.println(cmpN(null, null)); Sys.println(cmpN(2, 2));
		Sys.println(first([1, 2])); Sys.println(first([])); Sys.println(first(["a"]) + "!"); var fs:Array<String> = []; Sys.println(first(fs) + "!"); Sys.println(first([2.0]));
		Sys.println(has([1.0, 2.0], half(2))); Sys.println(has([1, 2], 2)); Sys.println(has([3.5, 1], 1));
		var l:Lvl = Hi; Sys.println(l); Sys.println(l == Hi); Sys.println(switch (l) { case Lo: "lo"; case Hi: "hi"; });
		var n:Nm = A; Sys.println(n); Sys.println("n" + n); Sys.println(n == "a");
		var p:Pt = {x: 1, y: half(4)}; Sys.println(p.x + p.y); Sys.println(p.y); Sys.println(p); Sys.println('$p ${p.x} ${p.y}');
		var q = {x: half(2), n: 1}; Sys.println(q.x == q.n); switch (q) { case {x: 1, n: 1}: Sys.println("ones"); case _: Sys.println("other"); }
		Sys.println(Type.enumEq(F(1), F(half(2)))); Sys.println(Type.enumEq(P(F(1), N), P(F(half(2)), N))); Sys.println(Type.enumConstructor(F(1))); Sys.println(Type.enumIndex(N)); Sys.println(Type.enumParameters(P(I(1), N)).length);


		var sm = new Map<String, Null<Int>>(); sm["a"] = null; Sys.println(sm.exists("a")); Sys.println(sm["a"]); Sys.println(sm.get("b")); sm["c"] = 3; Sys.println(sm["c"] + 1); var cnt = 0; for (k in sm.keys()) cnt++; Sys.println(cnt);
		var im = [1 => "x", 2 => null]; Sys.println(im[2]); Sys.println(im.exists(2)); Sys.println(im[3] == null);
		var x:Null<Float> = null; Sys.println(x == null); x = half(3); Sys.println(x); Sys.println(x > 1); var y:Null<Int> = null; Sys.println((y == null ? 5 : y) + 1);
		var s:String = null; Sys.println(s == null ? "none" : s); Sys.println(s == "a"); Sys.println(s != null && s.length > 0);
		var fns = [function(a:Int) return a + 1, function(a:Int) return a * 2]; Sys.println(fns[1](5)); var g = fns[0]; Sys.println(g(1)); var adders = [for (i in 0...3) function(z:Int) return z + i]; Sys.println(adders[2](10));
		Sys.println(1.0 == 1); Sys.println(0.1 + 0.2 == 0.3); Sys.println(0.1 + 0.2); Sys.println(1e300 * 10); Sys.println(100.0); Sys.println(1e15); Sys.println(1e16); Sys.println(123456789012345680.0); Sys.println(1.5e-10); Sys.println(-0.0); Sys.println(5 % 3 + 0.0); Sys.println(3.0 * 2);
		Sys.println(Std.string(half(2)) + half(3)); Sys.println([half(2), 1]); Sys.println(["a" => half(4)]); Sys.println(Std.string(F(half(2))));
		Sys.println(Reflect.field({a: half(2)}, "a")); Sys.println(Reflect.compare(1, 2)); Sys.println(Reflect.compare("b", "a")); Sys.println(Reflect.hasField({a: null}, "a"));
		var t = 7; t = t >> 1; Sys.println(t); t *= -1; Sys.println(t); Sys.println(t >> 1); Sys.println(t >>> 28);
		var i = 0; do { i++; if (i == 2) continue; Sys.println("i" + i); } while (i < 4);
		var b:Null<Bool> = null; Sys.println(b == true ? "T" : "F"); Sys.println(b != true); Sys.println(b == false);
		var arr:Array<String> = ["x", null]; Sys.println(arr.indexOf(null)); Sys.println(arr.map(function(v) return v == null ? "N" : v).join("")); Sys.println(arr.length);
		var ii = 5; var ff:Float = ii; Sys.println(ff); Sys.println(ff / 2); Sys.println(Std.int(ff)); ff += 1; Sys.println(ff); ii = Std.int(ff * 1.5); Sys.println(ii);
		Sys.println(Math.floor(half(7))); Sys.println(Math.round(half(7))); Sys.println(Math.ffloor(2.7)); Sys.println(Math.abs(-half(4))); Sys.println(Math.max(half(2), 0)); Sys.println(Std.int(half(4)) == 2);
		Sys.println(Std.parseInt(null)); Sys.println(Std.parseFloat(null)); Sys.println(Math.isNaN(Std.parseFloat("x"))); Sys.println(Std.parseInt("9999999999") == null);
		for (k in 3...3) Sys.println("never");
	}
}
