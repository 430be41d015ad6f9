package closurecap;

class ClosureCap {
	static function adder(n:Int) return (x:Int) -> x + n;
	static function counterList(n:Int) { var r = []; for (i in 0...n) { var k = i * 2; r.push(() -> k + 1); } return r; }
	static function memo(f:Int->Int, n:Int) { var t = [for (i in 0...n) f(i)]; return (i:Int) -> t[i]; }
	public static function main() {
		Sys.println(adder(3)(4) + "");
		Sys.println([for (f in counterList(3)) f()].join(","));
		Sys.println(memo(x -> x * x, 5)(3) + "");
		var fs:Array<Int->Int> = [];
		for (i in 0...3) fs.push(x -> x * i);
		Sys.println(fs.map(f -> f(10)).join(","));
		var k = [1, 2, 3].map(adder(10)).filter(x -> x > 11);
		Sys.println(k.join(","));
	}
}
