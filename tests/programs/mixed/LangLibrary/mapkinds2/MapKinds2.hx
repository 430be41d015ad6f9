package mapkinds2;

enum K { A; B(i:Int); }
class MapKinds2 {
	public static function main() {
		var s = new Map<String, Int>();
		s.set("a", 1); s["b"] = 2;
		Sys.println(s.exists("a") + "" + s.get("zz") + s.remove("a") + s.exists("a"));
		var i:Map<Int, String> = [1 => "x"];
		i[2] = "y";
		Sys.println(i[1] + i[2] + i[3]);
		var e:Map<K, String> = [A => "a", B(1) => "b1"];
		e[B(2)] = "b2";
		Sys.println(e[B(1)] + e[A] + e[B(2)] + e[B(3)]);
		var n = [for (k in s.keys()) k];
		Sys.println(n.join(","));
		var c = s.copy(); c["q"] = 5;
		Sys.println(s.exists("q") + "" + c.exists("q"));
		Sys.println(Lambda.count(e) + "");
		var nested:Map<String, Map<String, Int>> = new Map();
		nested["a"] = ["b" => 1];
		Sys.println(nested["a"]["b"] + "");
		var km = ["k" => 1]; Sys.println(Std.string(km) + km);
		s["n"] = 0; s["n"]++; s["n"] += 5;
		Sys.println(s["n"] + "");
		var arr = new Map<String, Array<Int>>();
		for (w in ["aa", "b", "cc"]) { var k = "" + w.length; if (!arr.exists(k)) arr[k] = []; arr[k].push(w.charCodeAt(0)); }
		Sys.println(arr["2"].join(","));
	}
}
