package absimplicit;

abstract Id(Int) {
	public inline function new(i) this = i;
	@:from static inline function ofS(s:String):Id return new Id(Std.parseInt(s));
	@:from static inline function ofI(i:Int):Id return new Id(i);
	@:to inline function toS():String return "#" + this;
}
class AbsImplicit {
	static function ret(s:String):Id return s;
	static function str(i:Id):String return i;
	static function opt(?i:Id):String return i == null ? "none" : (i : String);
	static function rest(a:Array<Id>):String return [for (x in a) (x : String)].join("");
	public static function main() {
		Sys.println(str("12"));
		Sys.println(str(13));
		Sys.println(str(ret("14")));
		Sys.println(opt());
		Sys.println(opt(3));
		Sys.println(rest([1, "2", 3]));
		var o:{ id:Id } = { id: "77" };
		Sys.println(o.id);
		var t:Id = true ? "1" : "2";
		Sys.println(t);
		var s:Id = switch (3) { case 3: "33"; case _: 4; };
		Sys.println(s);
		var m:Map<String, Id> = ["a" => "5", "b" => "6"];
		Sys.println(m["a"]);
		var f:String->Id = s -> s + "0";
		Sys.println(f("9"));
	}
}
