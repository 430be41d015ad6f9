package absfromstruct;

abstract Opts({ ?a:Int, ?b:String }) from { ?a:Int, ?b:String } {
	@:from static function ofInt(i:Int):Opts return { a: i };
	@:from static function ofStr(s:String):Opts return { b: s };
	public function show():String return (this.a == null ? "-" : "" + this.a) + (this.b == null ? "-" : this.b);
}
class AbsFromStruct {
	static function f(?o:Opts):String return o == null ? "none" : o.show();
	public static function main() {
		Sys.println(f() + f(4) + f("s") + f({ a: 1, b: "q" }) + f({}));
	}
}
