class OverloadsOfOneSignature {
	overload extern inline static function f(a:Int) {}
	overload extern inline static function f(a:Int) {}
	overload extern inline static function g(a:Int, ?b:Int) {}
	overload extern inline static function g(a:Int) {}
	overload extern inline static function h(a:Float) {}
	overload extern inline static function h(a:Int, ?c:Int) {}
	overload extern inline static function k(a:Array<Int>) {}
	overload extern inline static function k(a:Array<String>) {}
	overload extern inline static function m<T>(a:T) {}
	overload extern inline static function m(a:Dynamic) {}
	overload extern inline static function m(a:Int) {}
	overload extern inline static function n(a:Int):Int return 1;
	overload extern inline static function n(b:Int):String return "";
	static function p(a:Int) {}
	overload extern inline static function p(b:String) {}
	overload extern inline static function q(a:Int->Void) {}
	overload extern inline static function q(a:String->Void) {}
	overload extern inline static function r(a:{x:Int}) {}
	overload extern inline static function r(a:{x:Int, y:Int}) {}
	static function main() {
		g(1);
		h(1);
		k([]);
		m(1);
		m("s");
		q(null);
		q(x -> {});
		r({ x: 1, y: 2 });
		n(1);
	}
}
