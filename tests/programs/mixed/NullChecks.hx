typedef Address = {street:String, ?zip:String}
typedef Person = {name:String, ?address:Address, ?age:Int}

class NullChecks {
	static function zip(p:Person):String {
		if (p.address == null)
			return "no address";
		if (p.address.zip == null)
			return "no zip";
		return p.address.zip;
	}

	static function age(p:Person):Int {
		var a:Null<Int> = p.age;
		return a != null ? a : -1;
	}

	static function or<T>(v:Null<T>, d:T):T
		return v == null ? d : v;

	static function firstLong(words:Array<String>, n:Int):Null<String> {
		for (w in words)
			if (w.length > n)
				return w;
		return null;
	}

	static function greeting(?name:String, times:Int = 1, ?end:String):String {
		var s = "";
		for (_ in 0...times)
			s += "hi ";
		s += name == null ? "you" : name;
		if (end != null)
			s += end;
		return s;
	}

	static function main() {
		var people:Array<Person> = [
			{name: "a"},
			{name: "b", address: {street: "s"}},
			{name: "c", address: {street: "s", zip: "123"}, age: 0}
		];
		for (p in people)
			Sys.println('${p.name}: ${zip(p)} ${age(p)} ${p.age}');
		Sys.println(or(null, 5) + or(2, 5));
		Sys.println(or(firstLong(["a", "bb"], 3), "none"));
		Sys.println(or(firstLong(["a", "bbbbb"], 3), "none"));
		Sys.println(greeting());
		Sys.println(greeting("bo"));
		Sys.println(greeting("bo", 2, "!"));
		Sys.println(greeting(null, 0));
		Sys.println(greeting(3));
		var x:Null<Int> = null;
		if (x == null)
			x = 4;
		Sys.println(x + 1);
		var y:Null<Bool> = null;
		Sys.println(y == true);
		var z:Null<Float> = null;
		Sys.println("z is " + z);
		var list:Null<Array<Int>> = null;
		Sys.println(list == null ? 0 : list.length);
		list = [1, 2];
		Sys.println(list != null && list.length == 2);
	}
}
