package abspriv;

abstract Id(Int) { 
	static var prefix = "id-";
	static inline var BASE = 100;
	public inline function new(n) this = n + BASE;
	function pad(n:Int):String return StringTools.lpad(Std.string(this), "0", n);
	public function show() return prefix + pad(6);
	@:to function str():String return show();
	@:to public inline function int():Int return this;
	@:from static function fromS(s:String):Id return new Id(s.length);
	public static function max(a:Id, b:Id):Id return (a : Int) > (b : Int) ? a : b;
}
class AbsPriv {
	public static function main() {
		var a = new Id(5), b:Id = "four";
		Sys.println(a.show() + b.show());
		var s:String = Id.max(a, b);
		Sys.println(s);
		Sys.println((a : Int) + 1 + "");
		Sys.println([a, b].map(i -> i.show()).join(","));
	}
}
