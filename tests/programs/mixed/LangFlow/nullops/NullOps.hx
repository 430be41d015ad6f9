package nullops;

class NullOps {
	public static function main() {
		var a:Null<Float> = null, b:Null<Int> = 3;
		Sys.println((a == null ? 1.5 : a) + (b == null ? 0 : b) + "");
		var s:String = null;
		Sys.println(s + "x" + (s == null) + (s == "a"));
		var arr:Null<Array<Int>> = null;
		Sys.println(arr == null ? "noarr" : "" + arr.length);
		var m = new Map<String, Null<Int>>();
		m["a"] = null;
		Sys.println(m.exists("a") + "" + m["a"] + m["b"]);
		var f:Null<Int->Int> = null;
		if (f == null) f = x -> x + 1;
		Sys.println(f(1) + "");
		var o:Null<{ x:Int }> = { x: 1 };
		if (o != null && o.x == 1) Sys.println("ok");
		var list:Array<Null<Int>> = [1, null, 3];
		Sys.println(list.filter(x -> x != null).length + "" + list);
		var t = list[1] == null ? "n" : "v";
		Sys.println(t);
	}
}
