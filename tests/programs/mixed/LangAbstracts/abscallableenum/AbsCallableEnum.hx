package abscallableenum;

@:callable abstract Pred<T>(T->Bool) from T->Bool {
	@:op(A && B) static function and<T>(a:Pred<T>, b:Pred<T>):Pred<T> return x -> a(x) && b(x);
	@:op(A || B) static function or<T>(a:Pred<T>, b:Pred<T>):Pred<T> return x -> a(x) || b(x);
	@:op(!A) static function not<T>(a:Pred<T>):Pred<T> return x -> !a(x);
}
class AbsCallableEnum {
	public static function main() {
		var even:Pred<Int> = x -> x % 2 == 0;
		var big:Pred<Int> = x -> x > 10;
		Sys.println([for (x in [1, 2, 11, 12]) (even && big)(x)].join(","));
		Sys.println([for (x in [1, 2, 11, 12]) (even || big)(x)].join(","));
		Sys.println((!even)(3) + "");
		Sys.println([1, 2, 3].filter(x -> even(x)).join(","));
	}
}
