class ReflectUse {
	static function describe(o:Dynamic):String {
		var fields = Reflect.fields(o);
		fields.sort(Reflect.compare);
		return [for (f in fields) f + ":" + Std.string(Reflect.field(o, f))].join(" ");
	}

	static function has(o:Dynamic, path:String):Bool {
		var current:Dynamic = o;
		for (part in path.split(".")) {
			if (current == null || !Reflect.hasField(current, part))
				return false;
			current = Reflect.field(current, part);
		}
		return true;
	}

	static function pick(o:Dynamic, names:Array<String>):Array<String> {
		var out = [];
		for (n in names)
			if (Reflect.hasField(o, n))
				out.push(n + "=" + Reflect.field(o, n));
		return out;
	}

	static function main() {
		var user = {name: "ann", age: 30, address: {city: "Rome", zip: null}};
		Sys.println(Reflect.fields(user).length);
		Sys.println(describe(user.address));
		Sys.println(describe({b: 2, a: "x", c: [1, 2]}));
		for (p in ["name", "address.city", "address.country", "phone"])
			Sys.println(p + " " + has(user, p));
		Sys.println(pick(user, ["age", "phone", "name"]).join(";"));
		Sys.println(Reflect.field(user, "nothing") == null);
		Sys.println(Reflect.hasField(user.address, "zip"));
		Sys.println(Reflect.compare(1, 2) + " " + Reflect.compare("b", "a") + " " + Reflect.compare(3, 3));
		var camel = {onlineAt: 5, userId: 7};
		var names = Reflect.fields(camel);
		names.sort(Reflect.compare);
		Sys.println(names.join(","));
		Sys.println(Reflect.field(camel, "onlineAt") + Reflect.field(camel, "userId"));
		var o:Dynamic = {};
		Reflect.setField(o, "x", 10);
		Sys.println(o.x);
		Sys.println(Reflect.isFunction(describe) + " " + Reflect.isFunction(5));
	}
}
