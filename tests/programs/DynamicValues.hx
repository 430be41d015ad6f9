class DynamicValues {
	static function describe(d:Dynamic):String {
		if (d == null) return "null";
		if (Std.isOfType(d, String)) return "string " + d;
		if (Std.isOfType(d, Int)) return "int " + d;
		if (Std.isOfType(d, Float)) return "float " + d;
		if (Std.isOfType(d, Bool)) return "bool " + d;
		if (Std.isOfType(d, Array)) return "array";
		return "object";
	}

	static function main() {
		Sys.println(describe(1) + describe("s") + describe(1.5) + describe(true) + describe([1]) + describe({}) + describe(null));
		var o:Dynamic = {a: 1, b: "two"};
		Sys.println(o.a + 1);
		Sys.println(o.b + 1);
		Sys.println(Reflect.hasField(o, "a") + " " + Reflect.hasField(o, "z"));
		Sys.println(Reflect.field(o, "b"));
		var names = Reflect.fields(o);
		names.sort((x, y) -> x < y ? -1 : 1);
		Sys.println(names.join(","));
		var n:Int = cast o.a;
		Sys.println(n + 2);
		var anything:Any = "text";
		Sys.println((anything : String));
	}
}
