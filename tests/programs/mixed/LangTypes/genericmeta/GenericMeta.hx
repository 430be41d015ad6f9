package genericmeta;

@:generic
class Gen {
	@:generic public static function id<T>(x:T):T return x;
	@:generic public static function name<T>(x:T, n:Int):String return "g" + x + n;
}
class GenericMeta {
	@:generic static function pair<A, B>(a:A, b:B):String return a + ":" + b;
	public static function main() {
		Sys.println(Gen.id(3) + Gen.id("s"));
		Sys.println(Gen.name(1.5, 2) + Gen.name("x", 1));
		Sys.println(pair(1, "a") + pair("b", 2));
	}
}
