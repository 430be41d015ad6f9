package absforwardstatic;

class Base0 { public static function hello(n:String) return "hello " + n; public static inline var K = 3; }
@:forward abstract Str(String) from String to String {
	public function double():String return this + this;
	public inline function isEmpty() return this == null || this == "";
	public static function make(s:String):Str return s;
}
@:forward(toUpperCase, length) abstract Lim(String) from String {}
class AbsForwardStatic {
	public static function main() {
		var s:Str = "ab";
		Sys.println(s.double() + s.length + s.toUpperCase() + s.charAt(1) + s.isEmpty());
		Sys.println(Str.make("z").double());
		var l:Lim = "lim";
		Sys.println(l.toUpperCase() + l.length);
		Sys.println(Base0.hello("x") + Base0.K);
	}
}
