package jsonuse;

class JsonUse {
	public static function main() {
		var o:Dynamic = haxe.Json.parse('{"a": 1, "b": [1, 2.5, "x", null, true], "c": {"d": "e"}}');
		Sys.println(o.a + o.b.length + o.c.d);
		var arr:Array<Dynamic> = o.b;
		Sys.println([for (x in arr) Std.string(x)].join(","));
		Sys.println(haxe.Json.stringify([1, 2]) + haxe.Json.stringify("q\"x\n") + haxe.Json.stringify(null) + haxe.Json.stringify({ a: [true] }));
		Sys.println(haxe.Json.stringify({ x: 1 }, null, "  "));
		var t:{ name:String, n:Int } = haxe.Json.parse('{"name": "z", "n": 3}');
		Sys.println(t.name + (t.n + 1));
		try { haxe.Json.parse("{bad"); Sys.println("no"); } catch (e:Dynamic) Sys.println("bad json");
		Sys.println(haxe.Json.stringify(["k" => 1]).length > 0 ? "map" : "");
	}
}
