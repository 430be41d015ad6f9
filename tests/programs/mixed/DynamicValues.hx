class DynamicValues {
	static function add(a:Dynamic, b:Dynamic):Dynamic
		return a + b;

	static function lookup(config:Dynamic, name:String, fallback:Dynamic):Dynamic {
		var v = Reflect.field(config, name);
		return v == null ? fallback : v;
	}

	static function show(v:Dynamic):String {
		if (v == null)
			return "nothing";
		if (Std.isOfType(v, String))
			return '"' + v + '"';
		if (Std.isOfType(v, Array)) {
			var items:Array<Dynamic> = v;
			return "[" + items.map(show).join(", ") + "]";
		}
		return Std.string(v);
	}

	static function main() {
		Sys.println(add(1, 2));
		Sys.println(add("a", 2));
		Sys.println(add(1, "b"));
		Sys.println(add(1.5, 2));
		Sys.println(add("x", null));
		var d:Dynamic = {name: "srv", port: 80, tags: ["a", "b"], on: true};
		Sys.println(d.name + ":" + d.port);
		Sys.println(d.port + 1);
		Sys.println(d.tags.length);
		Sys.println(d.tags[1]);
		Sys.println(d.missing == null);
		if (d.on)
			Sys.println("is on");
		var n:Int = d.port;
		Sys.println(n * 2);
		var s:String = d.name;
		Sys.println(s.toUpperCase());
		Sys.println(lookup(d, "port", 1) + " " + lookup(d, "host", "none"));
		Sys.println(show(["x", 1, null, [2.5, true], "y"]));
		var x:Dynamic = 5;
		Sys.println(x > 3);
		Sys.println(x == 5);
		x = "now text";
		Sys.println(x + "!");
		Sys.println(x.length);
		var f:Dynamic = function(a:Int, b:Int) return a * b;
		Sys.println(f(6, 7));
		for (v in (d.tags : Array<String>))
			Sys.println(v);
		var total:Float = 0;
		for (v in ([1, 2.5, 3] : Array<Dynamic>))
			total += v;
		Sys.println(total);
	}
}
