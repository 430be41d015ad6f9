package enumabsint;

enum abstract Level(Int) from Int to Int {
	var Debug = 1;
	var Info;
	var Warn = 10;
	var Error;
	public function name():String return switch (cast this : Level) { case Debug: "debug"; case Info: "info"; case Warn: "warn"; case Error: "error"; case _: "?"; }
	@:op(A < B) static function lt(a:Level, b:Level):Bool;
	@:op(A >= B) static function ge(a:Level, b:Level):Bool return (a : Int) >= (b : Int);
	static public inline var Top:Level = Error;
}
class EnumAbsInt {
	static function f(l:Level) return switch l { case Debug | Info: "low"; case Warn: "mid"; case Error: "high"; }
	public static function main() {
		Sys.println(f(Debug) + f(Info) + f(Warn) + f(Error));
		var l:Level = 2;
		Sys.println(l.name());
		var i:Int = Error;
		Sys.println(i + "");
		Sys.println(Std.string(Debug < Warn) + Std.string(Debug >= Warn));
		Sys.println(Level.Top.name());
		Sys.println([Debug, Warn].map(x -> x.name()).join(","));
		var arr:Array<Level> = [1, 10];
		Sys.println(arr[1].name());
	}
}
