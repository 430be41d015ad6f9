package reflectuse2;

class ReflectUse2 {
	public static function main() {
		var o:Dynamic = { a: 1, b: "two" };
		Sys.println(Reflect.field(o, "a") + Reflect.field(o, "b"));
		Sys.println(Reflect.hasField(o, "c") + "" + Reflect.hasField(o, "a"));
		var fs = Reflect.fields(o); fs.sort(Reflect.compare);
		Sys.println(fs.join(","));
		Reflect.setField(o, "c", 5);
		Sys.println(o.c + "");
		Sys.println(Reflect.deleteField(o, "a") + "" + Reflect.hasField(o, "a"));
		Sys.println(Reflect.isFunction(() -> 1) + "" + Reflect.isObject({}) + Reflect.isEnumValue(haxe.ds.Option.None));
		Sys.println(Reflect.compare(1, 2) + Reflect.compare("b", "a") + Reflect.compare(1, 1) + "");
		Sys.println(Reflect.callMethod(null, (a, b) -> a + b, [1, 2]) + "");
		var c = Reflect.copy(o);
		Sys.println(c.b);
		Sys.println(Std.string(Type.typeof(1)) + Type.typeof("s").getName() + Type.typeof(null) + Type.typeof(1.5) + Type.typeof(true) + Type.typeof({}) + Type.typeof(() -> 1).getName());
	}
}
