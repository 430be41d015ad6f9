package switchpos;

class SwitchPos {
	static function id(x:Int) return x;
	public static function main() {
		var k = 2;
		Sys.println(id(switch k { case 1: 10; case _: 20; }) + "");
		var a = [switch k { case 2: "two"; case _: "x"; }, "end"];
		Sys.println(a.join(","));
		var o = { v: switch k { case 2: 5; case _: 6; } };
		Sys.println(o.v + "");
		Sys.println((switch k { case 2: 1; case _: 0; }) + (switch k { case 3: 1; case _: 100; }) + "");
		if (switch k { case 2: true; case _: false; }) Sys.println("cond");
		var f = () -> switch k { case 2: "fn"; case _: ""; };
		Sys.println(f());
		Sys.println('in ${switch k { case 2: "str"; case _: "no"; }}');
		var i = 0;
		while (switch i { case 3: false; case _: true; }) i++;
		Sys.println(i + "");
		var t = k == 2 ? switch i { case 3: "three"; case _: "n"; } : "else";
		Sys.println(t);
		switch (switch k { case 2: "inner"; case _: "none"; }) { case "inner": Sys.println("nested"); case _: Sys.println("no"); }
		for (x in switch k { case 2: [7, 8]; case _: []; }) Sys.println(x + "");
		var r = a[switch k { case 2: 1; case _: 0; }];
		Sys.println(r);
		throwIt(switch k { case 2: null; case _: "e"; });
	}
	static function throwIt(e:Null<String>) { if (e != null) throw e; Sys.println("fine"); }
}
