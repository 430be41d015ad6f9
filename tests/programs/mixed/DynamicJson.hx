class DynamicJson {
	static function sum(v:Dynamic):Float {
		if (v == null)
			return 0;
		if (Std.isOfType(v, Int) || Std.isOfType(v, Float))
			return v;
		if (Std.isOfType(v, Array)) {
			var t = 0.0;
			for (x in (v : Array<Dynamic>))
				t += sum(x);
			return t;
		}
		if (Std.isOfType(v, String) || Std.isOfType(v, Bool))
			return 0;
		var t = 0.0;
		for (f in Reflect.fields(v))
			t += sum(Reflect.field(v, f));
		return t;
	}

	static function path(v:Dynamic, p:String):Dynamic {
		for (key in p.split(".")) {
			if (v == null)
				return null;
			if (Std.isOfType(v, Array)) {
				var i = Std.parseInt(key);
				var a:Array<Dynamic> = v;
				v = i == null || i >= a.length ? null : a[i];
			} else {
				v = Reflect.field(v, key);
			}
		}
		return v;
	}

	static function merge(a:Dynamic, b:Dynamic):Dynamic {
		var out:Dynamic = {};
		for (f in Reflect.fields(a))
			Reflect.setField(out, f, Reflect.field(a, f));
		for (f in Reflect.fields(b))
			Reflect.setField(out, f, Reflect.field(b, f));
		return out;
	}

	static function keys(v:Dynamic):String {
		var fs = Reflect.fields(v);
		fs.sort(Reflect.compare);
		return fs.join(",");
	}

	static function main() {
		var doc = {a: 1, b: ([2, 3.5, {c: 4}] : Array<Dynamic>), d: "5", e: {f: {g: 6}}, h: null};
		Sys.println(sum(doc));
		for (p in ["a", "b.1", "b.2.c", "b.9", "e.f.g", "e.x.g", "h.q"])
			Sys.println(p + " " + path(doc, p));
		var m = merge({x: 1, y: 2}, {y: 3, z: 4});
		Sys.println(keys(m) + " " + m.y + " " + (m.x + m.z));
		Sys.println(Reflect.hasField(m, "z") + " " + Reflect.hasField(m, "q"));
		Reflect.deleteField(m, "x");
		Sys.println(keys(m));
		var list:Array<Dynamic> = [1, "two", 3.5, null, true];
		Sys.println(list.length + ": " + list.join("|"));
		var mixed = [for (v in list) Std.string(v)];
		Sys.println(mixed);
		var n:Dynamic = 3;
		var r = n * 2 + 1;
		Sys.println(r);
		Sys.println(n == 3 && n < 4);
		var total = 0;
		for (i in 0...n)
			total += i;
		Sys.println(total);
		var s:Dynamic = "text";
		Sys.println(s.length + (s : String).toUpperCase());
		switch (Type.typeof(n)) {
			case TInt:
				Sys.println("int");
			case _:
				Sys.println("other");
		}
		var o:Dynamic = {count: 1};
		o.count += 5;
		o.name = "added";
		Sys.println(o.count + o.name);
	}
}
