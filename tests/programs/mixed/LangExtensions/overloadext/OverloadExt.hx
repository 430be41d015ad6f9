package overloadext;

class OverloadExt {
	static overload extern inline function f(i:Int):String return "int " + i;
	static overload extern inline function f(s:String):String return "str " + s;
	static overload extern inline function f(a:Array<Int>, n:Int):String return "arr " + a[n];
	public static function main() {
		Sys.println(f(1));
		Sys.println(f("q"));
		Sys.println(f([5, 6], 1));
	}
}
