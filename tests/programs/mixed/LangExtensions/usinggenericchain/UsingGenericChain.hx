package usinggenericchain;

using UsingGenericChain.ArrX;
using StringTools;
class ArrX {
	public static function mapi2<A, B>(a:Array<A>, f:(Int, A) -> B):Array<B> return [for (i => x in a) f(i, x)];
	public static function sumOf<T>(a:Array<T>, f:T->Int):Int { var s = 0; for (x in a) s += f(x); return s; }
	public static function groupTo<K, V>(a:Array<V>, f:V->K, m:Map<K, Array<V>>):Int return a.length;
	public static function firstOr<T>(a:Array<T>, d:T):T return a.length > 0 ? a[0] : d;
	public static function uniqBy<T, K>(a:Array<T>, f:T->K):Array<T> { var seen = []; return [for (x in a) if (!seen.contains(f(x))) { seen.push(f(x)); x; }]; }
}
class UsingGenericChain {
	public static function main() {
		Sys.println(["a", "b"].mapi2((i, s) -> s + i).join("|"));
		Sys.println(["aa", "b"].sumOf(s -> s.length) + "");
		Sys.println(([] : Array<String>).firstOr("none") + [1].firstOr(2));
		Sys.println(" x y ".trim().split(" ").mapi2((i, s) -> '$i$s').join("-").replace("-", "+"));
		Sys.println([1, 2, 3, 4].uniqBy(x -> x % 2).join(","));
	}
}
