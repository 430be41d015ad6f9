package staticinit;

class A1 { public static final X = 5; public static final Y = X * 2; public static final L = [for (i in 0...3) i * X]; public static final M = ["k" => Y]; public static function get() return Y + L.length; }
class StaticInit {
	static final NAMES = A1.L.map(x -> "n" + x);
	static final BY:Map<String, Int> = [for (i => n in NAMES) n => i];
	static final F:Int->String = n -> NAMES[n];
	static final S = 'v${A1.Y}';
	public static function main() { Sys.println(NAMES.join(",") + BY["n5"] + F(2) + S + A1.get() + A1.M["k"]); }
}
