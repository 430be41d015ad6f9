enum Color { Red; Green; Rgb(r:Int, g:Int); }
typedef P = { name:String, ?age:Int };
class StdEdgeReflect {
	public static var st = 5;
	static function twice(x:Int) return x * 2;
	static function main() {
		var o:Dynamic = {a: 1, b: "x", c: null};
		trace(Reflect.field(o, "a"), Reflect.field(o, "zz"), Reflect.hasField(o, "c"), Reflect.hasField(o, "zz"));
		var fs = Reflect.fields(o); fs.sort(Reflect.compare); trace(fs);
		Reflect.setField(o, "d", [1]); trace(o.d, Reflect.deleteField(o, "a"), Reflect.deleteField(o, "a"), Reflect.hasField(o, "a"));
		trace(Reflect.compare(1, 2), Reflect.compare("b", "a"), Reflect.compare(1.5, 1.5), Reflect.compare(2.0, 1.5), Reflect.compare("a", "B"), Reflect.compare(null, null), Reflect.compare("", "a"));
		trace(Reflect.isFunction(twice), Reflect.isFunction(1), Reflect.isObject(o), Reflect.isObject("s"), Reflect.isObject(1), Reflect.isObject([1]), Reflect.isObject(null), Reflect.isObject(Red), Reflect.isEnumValue(Red), Reflect.isEnumValue(o), Reflect.isEnumValue(Rgb(1, 2)), Reflect.isObject(StdEdgeReflect));
		trace(Reflect.callMethod(null, twice, [4]), Reflect.compareMethods(twice, twice));
		var c = Reflect.copy({x: 1, y: [1]}); trace(c.x, c.y);
		trace(Type.enumConstructor(Red), Type.enumParameters(Rgb(1, 2)), Type.enumIndex(Green), Type.enumEq(Rgb(1, 2), Rgb(1, 2)), Type.enumEq(Red, Green), Type.getEnumConstructs(Color), Type.allEnums(Color), Type.createEnum(Color, "Rgb", [3, 4]), Type.createEnum(Color, "Red"), Type.createEnumIndex(Color, 1));
		for (v in ([1, 1.5, "s", true, null, [1], {a: 1}, twice, StdEdgeReflect, 1e10, ["a" => 1], Date.fromTime(0)] : Array<Dynamic>)) trace(Type.typeof(v));
		trace(Std.isOfType(1, Int), Std.isOfType(1.0, Int), Std.isOfType(1.5, Int), Std.isOfType(1, Float), Std.isOfType("a", String), Std.isOfType([1], Array), Std.isOfType(null, String), Std.isOfType(Red, Color), Std.isOfType(true, Bool), Std.isOfType({}, Dynamic), 1 is Int, "x" is Int);
		trace(Type.getClassName(Type.getClass("s")), Type.getClassName(Type.getClass([1])), Type.getClass(1), Type.getClass({a: 1}));
		var p:P = {name: "n"}; trace(p.age, p.age == null, Reflect.hasField(p, "age"));
		switch (Type.typeof(Red)) { case TEnum(_): trace("enum"); case TClass(_): trace("class"); default: trace("other"); }
		try { Type.createEnum(Color, "Nope"); } catch (e:Dynamic) trace("no ctor");
		trace(Red.getName(), Rgb(1, 2).getParameters(), Rgb(5, 6).getIndex(), Red.equals(Red), Rgb(1, 2).match(Rgb(1, _)));
		trace(Color.getConstructors(), Color.createByName("Green"), Color.createByIndex(0), Color.createAll());
		trace(Std.random(1), Std.random(0), Math.random() < 1, Std.int(3.99), Std.int(-3.99));
		var m = new Map<String, Int>(); m["a"] = 1; m.set("b", 2); trace(m.get("a"), m["zz"], m.exists("b"), m.remove("b"), m.remove("b"), [for (k in m.keys()) k], [for (v in m) v], [for (k => v in m) k + v], Lambda.count(m), m.copy().toString()); m.clear(); trace(m.toString());
		var im = [3 => "c", 1 => "a"]; trace(im[3], im[9], im.exists(1)); var em = new Map<Color, Int>(); em[Red] = 1; em[Rgb(1, 2)] = 2; trace(em[Rgb(1, 2)], em[Green], em.exists(Red));
		var dm:haxe.DynamicAccess<Int> = {}; dm["x"] = 1; dm.set("y", 2); trace(dm["x"], dm.exists("y"), dm.get("q"), dm.remove("x"), dm.keys());
		trace(haxe.ds.ArraySort != null);
		var st = new haxe.ds.GenericStack<Int>(); st.add(1); st.add(2); trace(st, st.first(), st.pop(), st.isEmpty(), st.remove(1), st.isEmpty(), st.pop());
		trace(haxe.io.Path.normalize("a/../b/./c//d"), haxe.io.Path.join(["a", "/b", "", "c"]), haxe.io.Path.extension("x.tar.gz"), haxe.io.Path.withoutExtension("a/b.c"), haxe.io.Path.directory("/a/b"), haxe.io.Path.withoutDirectory("a/b.c"), haxe.io.Path.withExtension("a.b", "c"), haxe.io.Path.addTrailingSlash("a"), haxe.io.Path.removeTrailingSlashes("a//"), haxe.io.Path.isAbsolute("/x"), new haxe.io.Path("/a/b.c").toString());
		var u = new UnicodeString("héé"); trace(u.length, u.charAt(1), u.indexOf("é"), u.lastIndexOf("é"), u.substr(1), u.substring(0, 2), u.charCodeAt(1), u.toString());
		var sb = 0; for (c in u) sb += c; trace(sb);
	}
}
