package extconstraint;

using ExtConstraint.LenTools;
class LenTools {
	public static function longer<T:{ var length(default, null):Int; }>(a:T, b:T):T return a.length >= b.length ? a : b;
	public static function sumBy<T>(a:Iterable<T>, f:T->Float):Float { var s = 0.0; for (x in a) s += f(x); return s; }
}
class ExtConstraint {
	public static function main() {
		Sys.println("abc".longer("zz"));
		Sys.println([1].longer([2, 3]).join(","));
		Sys.println([1, 2, 3].sumBy(x -> x / 2) + "");
		Sys.println(["a" => 1, "b" => 5].sumBy(x -> x * 2.0) + "");
	}
}
