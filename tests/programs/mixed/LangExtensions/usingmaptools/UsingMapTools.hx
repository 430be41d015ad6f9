package usingmaptools;

using Lambda;
using StringTools;
using UsingMapTools.MT;
class MT {
	public static function getOr<K, V>(m:Map<K, V>, k:K, d:V):V return m.exists(k) ? m[k] : d;
	public static function inc(m:Map<String, Int>, k:String):Map<String, Int> { var c = m.copy(); c[k] = c.getOr(k, 0) + 1; return c; }
	public static function sorted<V>(m:Map<String, V>):Array<String> { var a = [for (k in m.keys()) k]; a.sort(Reflect.compare); return a; }
	public static function show<V>(m:Map<String, V>):String return m.sorted().map(k -> k + "=" + m[k]).join("&");
}
class UsingMapTools {
	public static function main() {
		var m = ["a" => 1]; Sys.println(m.inc("a").inc("b").show() + m.show() + m.getOr("z", 9));
		Sys.println("q=1&r=2".split("&").map(p -> p.split("=")).fold((p, acc:Map<String, Int>) -> { var c = acc.copy(); c[p[0]] = Std.parseInt(p[1]); c; }, new Map()).show());
		Sys.println(" X ".trim().toLowerCase().rpad("-", 3).replace("-", "+"));
	}
}
