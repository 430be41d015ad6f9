package dynjson;

class DynJson {
	static function walk(d:Dynamic):String {
		if (d == null) return "null";
		if (Std.isOfType(d, String)) return '"' + d + '"';
		if (Std.isOfType(d, Bool)) return d ? "T" : "F";
		if (Std.isOfType(d, Float)) return "" + d;
		if (Std.isOfType(d, Array)) return "[" + (d : Array<Dynamic>).map(walk).join(",") + "]";
		var fs = Reflect.fields(d); fs.sort(Reflect.compare);
		return "{" + [for (f in fs) f + ":" + walk(Reflect.field(d, f))].join(",") + "}";
	}
	public static function main() {
		Sys.println(walk(haxe.Json.parse('{"b":[1,2.5,{"z":null}],"a":"s","c":true,"d":{},"e":[]}')));
		Sys.println(walk({ x: 1, y: [true, null], s: "q" }));
		var d:Dynamic = haxe.Json.parse("[1, [2, 3]]");
		Sys.println(d[1][0] + d[0] + "");
		Sys.println(haxe.Json.stringify([1.0, 2.5, null, "a"]));
		var n:Null<Int> = haxe.Json.parse("null"); Sys.println((n == null) + "");
		Sys.println(haxe.Json.parse('"\\u00e9\\n"').length + "");
	}
}
