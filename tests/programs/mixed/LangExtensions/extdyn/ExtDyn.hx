package extdyn;

using ExtDyn.AnyTools;
class AnyTools {
	public static function show<T>(x:T):String return "[" + Std.string(x) + "]";
	public static function orElse<T>(x:Null<T>, d:T):T return x == null ? d : x;
	public static function tap<T>(x:T, f:T->Void):T { f(x); return x; }
	public static function pipe<A, B>(a:A, f:A->B):B return f(a);
}
class ExtDyn {
	public static function main() {
		Sys.println(1.show() + "a".show() + true.show() + [1, 2].show() + 1.5.show());
		var n:Null<Int> = null;
		Sys.println(n.orElse(5) + "");
		Sys.println(3.pipe(x -> x + 1).pipe(x -> "n" + x));
		Sys.println(4.tap(x -> Sys.println("tapped " + x)).show());
	}
}
