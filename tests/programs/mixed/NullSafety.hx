// Haxe 4.3, which the oracle is not: NAME.out is what its manual says.
class NullSafety {
	static function f(o:Null<{ a:Null<{ b:Int }> }>):Null<Int> return o?.a?.b;
	static function g(s:Null<String>):String return s ?? "dflt";
	static function h(s:Null<String>) return s?.toUpperCase() ?? "none";
	static function eff(n:Int):Null<Int> { Sys.println("eff" + n); return n > 0 ? n : null; }
	static function main() {
		Sys.println(f(null) + "" + f({ a: null }) + f({ a: { b: 4 } }));
		Sys.println(g(null) + g("x") + h(null) + h("up"));
		var x:Null<Int> = null;
		x ??= 5; x ??= 6;
		Sys.println(x + "");
		var a:Null<Array<Int>> = null;
		Sys.println((a?.length ?? -1) + "");
		Sys.println(1 + (x ?? 0) + "");
		var n:Null<String> = null;
		Sys.println(n ?? null ?? "third");
		var m = ["a" => 1];
		Sys.println((m["a"] ?? 0) + (m["b"] ?? 10) + "");
		m["c"] ??= 7; m["c"] ??= 8; Sys.println(m["c"] + "");
		Sys.println((eff(0) ?? eff(1) ?? eff(2)) + "");
		var o:{ ?v:Int, ?in_:{ ?w:String } } = {};
		o.v ??= 3; o.v ??= 4; Sys.println(o.v + (o.in_?.w ?? "now"));
		o.in_ = { w: "yes" }; Sys.println(o.in_?.w ?? "no");
		Sys.println(o?.in_?.w?.length + "");
		var fn:Null<Int->Int> = null; Sys.println((fn == null ? "nofn" : "fn"));
		var s:Null<String> = "a,b"; for (p in s?.split(",") ?? []) Sys.println(p);
		Sys.println((o.in_?.w?.charAt(0).toUpperCase() ?? "") + (n?.split(",").length ?? 0));
		if ((n ?? "").length == 0) Sys.println("empty");
		var b:Null<Bool> = null; Sys.println((b ?? true) ? "t" : "f");
	}
}
