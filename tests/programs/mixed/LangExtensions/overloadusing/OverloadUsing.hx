package overloadusing;

using OverloadUsing.T;
class T {
	public static overload extern inline function desc(i:Int):String return "i" + i;
	public static overload extern inline function desc(s:String):String return "s" + s;
	public static overload extern inline function desc(f:Float):String return "f" + f;
}
class OverloadUsing {
	public static function main() {
		Sys.println(1.desc());
		Sys.println("k".desc());
		Sys.println(2.5.desc());
	}
}
