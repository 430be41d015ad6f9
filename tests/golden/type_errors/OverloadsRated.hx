class OverloadsRated {
	overload extern inline static function f(a:Float):String return "f";
	overload extern inline static function f(a:Int):String return "i";
	overload extern inline static function f(a:Dynamic):String return "d";
	overload extern inline static function g(a:Int, b:Float):String return "if";
	overload extern inline static function g(a:Float, b:Int):String return "fi";
	overload extern inline static function h<T>(a:Array<T>):String return "T";
	overload extern inline static function h(a:Array<Int>):String return "I";
	overload extern inline static function k(...r:Int):String return "rest";
	overload extern inline static function k(a:Int):String return "one";
	overload extern inline static function o(a:Null<Int>):String return "n";
	overload extern inline static function o(a:Int):String return "i";
	overload extern inline static function p(a:String, ?b:Int):String return "sb";
	overload extern inline static function p(a:String, ?b:Int, ?c:Int):String return "sbc";
	static function main() {
		trace(f(1), f(2.5), f("s"));
		trace(g(1, 2));
		trace(g(1, 2.5));
		trace(h([1]), h(["a"]));
		trace(k(1), k(1, 2), k());
		trace(o(1), o(null));
		trace(p("a"), p("a", 1), p("a", 1, 2));
		f();
		g("a", "b");
		k("x");
	}
}
