class Lib {
	public static function pick(xs:Array<Int>, i:Int):Int return xs[i];
	public static function find(m:Map<String, Int>, k:String):Null<Int> return m.get(k);
	public static function bigger(a:Null<Int>, b:Int):Bool return a > b;
	public static function count(xs:Array<Int>):Float { if (xs.length == 0) return Math.NaN; var s = 0; for (x in xs) s += x; return s / xs.length; }
	public static function join(a:String, ?b:String):String return b == null ? a : a + b;
	public static function label(n:Int):String return n > 2 ? "n" + n : null;
	public static function apply(f:String->String, x:String):String return f(x);
	public static function wrap<T>(x:T):{v:T} return {v: x};
	public static function maybe<T>(x:T, b:Bool):Null<T> return b ? x : null;
	public static final NOTHING:String = null;
	public static function parts(s:String):Array<String> return s == null ? null : s.split(",");
	public static function div(a:Int, b:Int):Float return a / b;
}
abstract Name(String) from String to String { public inline function new(s:String) this = s; public function shout():String return this + "!"; public static function of(s:String):Name return new Name(s); }
class NullFlows {
	static var table = ["a" => 1, "b" => 2];
	static function show(x:Dynamic):String return "<" + x + ">";
	static function rec(n:Int, acc:String):String return n == 0 ? acc : rec(n - 1, n > 2 ? null : acc + "k");
	static function main() {
		Sys.println("p" + Lib.pick([1], 5)); Sys.println("f" + Lib.find(["a" => 1], "z")); Sys.println(Lib.bigger(null, 1)); Sys.println(Lib.bigger(3, 1));
		Sys.println(Lib.count([]) > 0); Sys.println(Lib.count([]) < 0); Sys.println(Lib.count([1, 2]) > 1); Sys.println(Lib.count([]) == Lib.count([])); Sys.println("c" + Lib.count([]));
		Sys.println(Lib.join("a", Lib.label(1))); Sys.println("l" + Lib.label(1)); Sys.println("l" + Lib.label(3)); Sys.println(Lib.label(0) + Lib.label(5));
		Sys.println(Lib.apply(function(s) return s + "?", null)); Sys.println(Lib.apply(function(s) return null, "x") + "?"); Sys.println(Lib.wrap("q").v + 1); var nul:String = null; Sys.println(Lib.wrap(nul).v + "1"); Sys.println(Lib.maybe("m", false) + "."); Sys.println("n" + Lib.NOTHING);
		Sys.println(Lib.parts(null) == null); for (s in Lib.parts("a,b")) Sys.println("s" + s);
		var nm:Name = null; Sys.println(nm.shout()); Sys.println(Name.of("z").shout()); var n2:Name = "k"; Sys.println(n2 + "v"); Sys.println(nm + "v");
		Sys.println(show(null)); Sys.println(show("x")); Sys.println(rec(4, "s")); Sys.println(table.get("q") + "");
		var d = Lib.div(1, 0); Sys.println(d); Sys.println(d > 1e300); Sys.println(Lib.div(0, 0) == Lib.div(0, 0)); Sys.println(Lib.div(0, 0) != Lib.div(0, 0)); Sys.println(Math.isFinite(d)); Sys.println(d - d); Sys.println(-d < 0); Sys.println(Lib.wrap(Lib.div(0, 0)).v > 1); Sys.println([Lib.div(0, 0)].contains(Lib.div(0, 0))); Sys.println([Lib.div(1, 0)].indexOf(d));
		var worst = 0.0; for (x in [1, 0, 2]) { var r = Lib.div(1, x); if (r > worst) worst = r; } Sys.println(worst); Sys.println(Math.max(worst, 3)); Sys.println(Std.string(worst)); Sys.println('$worst');
		var st = {name: Lib.label(0), n: Lib.find(["a" => 1], "q")}; Sys.println(st.name + "/" + st.n); Sys.println('${st.name} ${st.n}'); Sys.println(st.n == null); switch (st.name) { case null: Sys.println("nn"); case s: Sys.println("s" + s); } switch (Lib.label(1)) { case "n": Sys.println("x"); case other: Sys.println("o" + other); }
		var items = ["x" => Lib.label(0)]; for (k => v in items) Sys.println(k + v); var list = [Lib.label(0), "t"]; Sys.println(list.join("+")); Sys.println(list); for (i => v in list) Sys.println(i + ":" + v); Sys.println([for (v in list) v + "!"].join(""));
		var t:{?note:String} = {}; Sys.println("note " + t.note); t = {note: "hey"}; Sys.println("note " + t.note);
		var buf = new StringBuf(); buf.add("a"); buf.add(Lib.label(0)); buf.add(1); buf.add(2.0); buf.add(null); buf.add(Lib.find(["a" => 1], "q")); buf.addChar(65); Sys.println(buf.toString());
		trace(Lib.label(0)); trace("t", Lib.label(0), 1); Sys.println(Lib.label(0) == null); Sys.print(Lib.label(0)); Sys.print(Lib.find(["a" => 1], "q")); Sys.println("");
		var u = Lib.label(0); if (u == null) u = "fixed"; Sys.println("u" + u); var w = Lib.label(0); while (w == null) w = "w"; Sys.println("w" + w); var z = u != null ? u : "none"; Sys.println("z" + z);
		var ns:Null<Int> = Lib.find(["a" => 1], "q"); Sys.println(ns == 0); Sys.println((ns : Dynamic) == null); var k = ns == null ? -1 : ns; Sys.println(k);
		Sys.println(StringTools.replace("a-b", "-", "+")); Sys.println(StringTools.lpad(Std.string(5), "0", 3)); Sys.println(Std.string(Lib.label(0)) + Std.string(Lib.NOTHING));
		Sys.println(Lib.label(0) < "a");
	}
}
