class Hash {
	public static function mul(a:Int, b:Int):Int return a * b;
	public static function text(s:String):Int { var h = 7; for (i in 0...s.length) h = (h * 31 + s.charCodeAt(i)) | 0; return h; }
	public static function low(x:Int):Int return x | 0;
	public static function shr(x:Int):Int return x >> 4;
	public static function ushr(x:Int):Int return x >>> 4;
	public static function xor(x:Int, y:Int):Int return x ^ y;
	public static function not(x:Int):Int return ~x;
}
class WideInts {
	static function main() {
		Sys.println(Hash.low(Hash.mul(65536, 65537))); Sys.println(Hash.mul(65536, 65537) | 0); Sys.println(Hash.text("hello world, this is long")); Sys.println(Hash.shr(Hash.mul(65536, 40000))); Sys.println(Hash.ushr(Hash.mul(65536, 40000))); Sys.println(Hash.xor(Hash.mul(65536, 40000), 1)); Sys.println(Hash.not(Hash.mul(65536, 40000)));
		var s = {h: Hash.mul(65536, 40000)}; Sys.println(s.h >> 1); var a = [Hash.mul(65536, 40000)]; Sys.println(a[0] ^ 3); for (x in a) Sys.println(x | 1); a.push(3); Sys.println(a.map(function(v) return v | 2));
	}
}
