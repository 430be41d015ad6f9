package constinline;

class Cn { public static inline var A = 1; public static inline var B = A + 2; public static inline final S = "k" + B; public static final L = [A, B]; }
class ConstInline {
	static inline var MAX = 3;
	static inline var NAME:String = "n3";
	static inline function clamp(x:Int):Int return x > MAX ? MAX : x;
	static function d(x = MAX, s = NAME):String return s + x;
	public static function main() {
		Sys.println(Cn.B + Cn.S + Cn.L.join(","));
		Sys.println(clamp(5) + clamp(2) + d() + d(9, "z"));
		switch 3 { case MAX: Sys.println("max"); case _: Sys.println("no"); }
		Sys.println([for (i in 0...MAX) i].length + "");
	}
}
