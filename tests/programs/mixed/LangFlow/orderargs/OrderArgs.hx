package orderargs;

class OrderArgs {
	static var log:Array<String> = [];
	static function t(s:String, n:Int):Int { Sys.println(s); return n; }
	static function three(a:Int, b:Int, c:Int) return a * 100 + b * 10 + c;
	public static function main() {
		Sys.println(three(t("a", 1), t("b", 2), t("c", 3)) + "");
		var x = 1;
		Sys.println(three(x, x = 5, x) + "");
		Sys.println(three(x++, x, ++x) + "");
		var a = [t("i0", 0), t("i1", 1)][t("idx", 1)]; Sys.println(a + "");
		var o = { b: t("ob", 1), a: t("oa", 2) }; Sys.println(o.a + o.b + "");
		Sys.println(t("l", 1) + t("m", 2) * t("r", 3) + "");
		Sys.println((t("c1", 0) > 0 && t("c2", 1) > 0 || t("c3", 1) > 0) + "");
		var arr = [1, 2, 3]; var i = 0; arr[i++] = i * 10; Sys.println(arr.join(",") + i);
		arr[i] += t("add", arr[i] = 7); Sys.println(arr.join(","));
		var s = "" + x++ + x++ + x; Sys.println(s);
		var y = (x = 2) * x + (x += 3); Sys.println(y + "" + x);
	}
}
