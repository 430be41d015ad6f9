class DynamicKinds {
	static function d(x:Dynamic):Dynamic return x;
	static function half(n:Float):Float return n / 2;
	static function ret(b:Bool):Dynamic return b ? "s" : 5;
	static function take(s:String):String return "<" + s + ">";
	static function takeI(i:Int):Int return i + 1;
	static function isn(x:Dynamic):Bool return x == null;
	static function main() {
		Sys.println(d(half(2)) == 1); Sys.println(d(1) == half(2)); Sys.println(d("1") == "1"); Sys.println(d(1.5) + "x"); Sys.println(d(half(4)) + 1); Sys.println("v" + d(half(4)));
		Sys.println(take(d(null))); Sys.println(take(ret(true))); Sys.println(takeI(d(4))); var o:Dynamic = {n: "k", i: null, f: half(6)}; Sys.println(take(o.n)); Sys.println(take(o.i)); Sys.println(take(o.zz)); Sys.println(o.f); Sys.println(o.f + 1); Sys.println(o.f == 3); Sys.println('${o.i} ${o.zz} ${o.n}');
		Sys.println(isn(null)); Sys.println(isn(0)); Sys.println(isn("")); Sys.println(isn(false)); Sys.println(isn(o.zz)); Sys.println(isn([]));
		var p = haxe.Json.parse('{"a": 1, "b": [1, 2.5, null], "c": {"d": "x"}, "e": null, "userName": "u", "big": 1.0}'); Sys.println(p.a + 1); Sys.println(p.b[1]); Sys.println(p.b.length); Sys.println(p.c.d + "!"); Sys.println(p.e == null); Sys.println(p.zz == null); Sys.println(p.userName); Sys.println(p.big); Sys.println(p.big == 1); Sys.println(p.b[2]); Sys.println(p.a / 2); Sys.println(p.a == 1.0);
		var t:{a:Int, ?q:String, userName:String} = haxe.Json.parse('{"a": 3, "userName": "me"}'); Sys.println(t.a * 2); Sys.println(t.q); Sys.println("q" + t.q); Sys.println(t.userName + ".");
		var arr:Array<Dynamic> = [1, half(2), "1", null, true]; Sys.println(arr.indexOf(1)); Sys.println(arr.contains(half(2))); Sys.println(arr.remove(half(2))); Sys.println(arr); for (x in arr) Sys.println("x" + x); Sys.println(arr.map(function(x) return x == null ? "N" : Std.string(x)));
		var m:Map<String, Dynamic> = ["a" => 1, "b" => "s", "c" => null]; Sys.println(m["a"] + 1); Sys.println(m["b"] + 1); Sys.println(m["c"]); Sys.println(m["zz"] == null); var s:String = m["b"]; Sys.println(s.length);
		var n:Int = d(7); Sys.println(n >> 1); Sys.println(n % 4); Sys.println(n / 2); var b:Bool = d(true); Sys.println(b && n > 3); Sys.println(b ? 1 : 2); if (d(false)) Sys.println("no"); if (!d(false)) Sys.println("yes"); while (d(false)) break;
		Sys.println(d(3) > 2); Sys.println(2 < d(3)); Sys.println(d(null) > 2); Sys.println(d(null) < 2); Sys.println(d(null) == 0); Sys.println(d("a") == 1); Sys.println(d("b") > "a");
		Sys.println(Reflect.isFunction(d(function() return 1))); Sys.println(Reflect.field(o, "n")); Reflect.setField(o, "z", 4); Sys.println(o.z); Sys.println(Reflect.hasField(o, "zz")); Sys.println(Reflect.fields({a: 1}).length); o.n = "changed"; Sys.println(o.n); o.cnt = 1; o.cnt += 2; Sys.println(o.cnt); o.cnt++; Sys.println(o.cnt);
		switch (d(half(2))) { case 1: Sys.println("one"); default: Sys.println("def"); } switch (Type.typeof(d(1))) { case TInt: Sys.println("int"); default: Sys.println("?"); } switch (Type.typeof(d(1.5))) { case TFloat: Sys.println("float"); default: Sys.println("?"); } switch (Type.typeof(d(null))) { case TNull: Sys.println("null"); default: Sys.println("?"); }
		var f = d(function(a:Int, b:Int) return a - b); Sys.println(f(5, 3)); var g:Int->Int->Int = f; Sys.println(g(1, 2)); Sys.println(Reflect.callMethod(null, f, [9, 4]));
		Sys.println(d([1, 2]) + ""); Sys.println(d([1, 2])[0]); Sys.println(d({a: [1]}).a[0]); Sys.println(Std.string(d(null))); Sys.println(Std.int(d(3.7))); Sys.println(Math.floor(d(3.7))); Sys.println(d("abc").charAt(1)); Sys.println(d("abc").indexOf("c")); Sys.println(d("a,b").split(",").length);
		var e:Any = 5; var ei:Int = e; Sys.println(ei + 1); var nn:Null<Dynamic> = null; Sys.println(nn == null); Sys.println(nn);
		Sys.println(d(5) & 1); Sys.println(d(5) << 1); Sys.println(~(d(5) : Int)); var i:Int = d(half(6)); Sys.println(i); Sys.println(i + 1); Sys.println([i, 2].indexOf(3)); Sys.println(i == 3);
	}
}
