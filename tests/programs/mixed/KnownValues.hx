enum R { Ok(v:Int); Err(m:String); }
class KnownValues {
	static function main() {
		var r = Ok(5);
		switch (r) {
			case Ok(v): Sys.println(v);
			case Err(m): Sys.println(m);
		}
		var x = 5;
		var s = x > 3 ? "big" : "small";
		Sys.println(s);
		if (x == 5) Sys.println("five");
		var name:Null<String> = null;
		if (name == null) name = "anon";
		Sys.println(name);
		var on = true;
		if (on && x > 2) Sys.println("on");
		switch (x) { case 1: Sys.println("1"); case 5: Sys.println("5"); default: }
		var p = {a: 1, b: "x"};
		if (p.a == 1) Sys.println(p.b);
		switch (p) { case {a: 2}: Sys.println("two"); case {a: n}: Sys.println("n" + n); }
		var list = [1, 2];
		switch (list) { case []: Sys.println("empty"); case [a, b]: Sys.println(a + b); case _: Sys.println("many"); }
		if (list.length > 1) Sys.println("several");
		var e:Array<Int> = [];
		if (e.length == 0) Sys.println("none");
		var msg = switch (r) { case Ok(v) if (v > 3): "big"; case Ok(_): "small"; case Err(_): "bad"; };
		Sys.println(msg);
		var m = ["a" => 1];
		if (m.exists("a")) Sys.println(m["a"]);
		var str = "abc";
		if (str == "abc") Sys.println("same");
		switch (str) { case "x": Sys.println("x"); case "abc": Sys.println("abc"); case _: }
		var f = 1.5;
		if (f > 1) Sys.println("f");
		var d:Dynamic = 5;
		if (Std.isOfType(d, Int)) Sys.println("int");
		while (x > 3) x--;
		Sys.println(x);
	}
}
