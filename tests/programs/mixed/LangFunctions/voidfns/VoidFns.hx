package voidfns;

class VoidFns {
	static function each<T>(a:Array<T>, f:T->Void):Void { for (x in a) f(x); }
	static function maybe(f:Null<Void->Void>):Void { if (f != null) f(); else Sys.println("nothing"); }
	static function early(n:Int):Void { if (n > 1) return; Sys.println("small " + n); }
	public static function main() {
		each([1, 2], x -> Sys.println("e" + x));
		each(["q"], function(s) { Sys.println(s); });
		maybe(null); maybe(() -> Sys.println("called"));
		early(1); early(2);
		var f:Void->Void = main2; f();
		var g:Int->Void = x -> x + 1; g(1);
	}
	static function main2() Sys.println("main2");
}
