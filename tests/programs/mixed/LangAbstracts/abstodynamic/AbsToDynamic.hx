package abstodynamic;

abstract Js(Dynamic) from Dynamic {
	@:op(a.b) function get(f:String):Js return Reflect.field(this, f);
	@:arrayAccess function at(i:Int):Js return (this : Array<Dynamic>)[i];
	public function str():String return Std.string(this);
	@:to function toInt():Int return (this : Int);
}
class AbsToDynamic {
	public static function main() {
		var j:Js = { a: { b: [1, 2, 3] } };
		Sys.println(j.a.b[1].str());
		var i:Int = j.a.b[2];
		Sys.println(i + 1 + "");
		Sys.println(j.nope.str());
	}
}
