class StdReflect {
	static function main() {
		var o:Dynamic = {userName: "Ann", age: 3};
		Sys.println(Reflect.hasField(o, "userName") + " " + Reflect.hasField(o, "nope"));
		Sys.println(Reflect.field(o, "userName") + " " + Reflect.field(o, "nope"));
		var names = Reflect.fields(o);
		names.sort(Reflect.compare);
		Sys.println(names);
		Reflect.setField(o, "lastSeen", 7);
		Sys.println(o.lastSeen);
		Sys.println(Reflect.deleteField(o, "age") + " " + Reflect.deleteField(o, "age"));
		var left = Reflect.fields(o);
		left.sort(Reflect.compare);
		Sys.println(left);
		var c = Reflect.copy(o);
		Reflect.setField(c, "userName", "Bob");
		Sys.println(o.userName + " " + c.userName);
		Sys.println(Reflect.compare(1, 2) + " " + Reflect.compare("b", "a") + " " + Reflect.compare(2, 2));
		Sys.println(Reflect.isObject(o) + " " + Reflect.isObject(1) + " " + Reflect.isFunction(function() {}));
		var add = (a:Int, b:Int) -> a + b;
		Sys.println(Reflect.callMethod(null, add, [1, 2]));
	}
}
