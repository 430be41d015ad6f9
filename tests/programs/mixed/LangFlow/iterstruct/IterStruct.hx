package iterstruct;

class IterStruct {
	static function range(a:Int, b:Int):Iterator<Int> { return (a...b); }
	static function sum(i:Iterable<Int>) { var s = 0; for (x in i) s += x; return s; }
	static function sumIt(i:Iterator<Int>) { var s = 0; for (x in i) s += x; return s; }
	static function kv<V>(m:KeyValueIterable<String, V>):String { var r = []; for (k => v in m) r.push(k + "=" + v); r.sort(Reflect.compare); return r.join(","); }
	public static function main() {
		Sys.println(sum([1, 2, 3]) + "");
		Sys.println(sum(["a" => 5, "b" => 6]) + "");
		Sys.println(sumIt(range(1, 4)) + "");
		Sys.println(sumIt([4, 5].iterator()) + "");
		Sys.println(kv(["x" => 1, "y" => 2]));
		for (i => c in "abc".split("")) Sys.println(i + c);
		var m = [1 => "one", 2 => "two"];
		var ks = [for (k in m.keys()) k];
		ks.sort((a, b) -> a - b);
		Sys.println(ks.join(","));
		var vs = [for (v in m) v];
		vs.sort(Reflect.compare);
		Sys.println(vs.join(","));
	}
}
