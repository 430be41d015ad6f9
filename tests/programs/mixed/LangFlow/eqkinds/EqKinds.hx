package eqkinds;

enum E { A; B(x:Int); }
class EqKinds {
	public static function main() {
		Sys.println((1 == 1.0) + "" + ("a" == "a") + (null == null) + (A == A) + (1.5 == 1.5));
		var x:Null<Int> = 3; Sys.println((x == 3) + "" + (x != null) + (x > 2));
		var d:Dynamic = "s"; Sys.println((d == "s") + "" + (d == 1));
		Sys.println(Type.enumEq(B(1), B(1)) + "" + Type.enumEq(B(1), B(2)) + Type.enumEq(A, B(1)));
		var s1 = "ab", s2 = "a" + "b"; Sys.println((s1 == s2) + "");
		Sys.println((true == !false) + "" + (1 < 2 == true));
		var n:Null<String> = null; Sys.println((n == null) + "" + (n == "") + (n != "x"));
		Sys.println(([1, 2].toString() == [1, 2].toString()) + "");
		Sys.println((B(1).equals(B(1))) + "" + A.match(A) + B(2).match(B(_)));
	}
}
