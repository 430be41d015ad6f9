class A { @:deprecated("v") public static var x = 1; @:deprecated("c") public static inline var c = 2; @:deprecated("p") public static var p(get, never):Int; static function get_p() return 1; }
class DeprecatedBesideErrors { static function main() { A.x; A.x = 2; trace(A.c); A.p; var z:Int = "a"; } }
