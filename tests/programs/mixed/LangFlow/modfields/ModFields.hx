package modfields;

var greeting = "hi";
final limit = 10;
inline var factor = 3;
function twice(x:Int):Int return x * 2;
private function hidden() return "hidden";
function fold(a:Array<Int>, f:(Int, Int) -> Int, z:Int) { var r = z; for (x in a) r = f(r, x); return r; }
class ModFields {
	public static function main() {
		Sys.println(greeting + limit);
		Sys.println(twice(factor) + "");
		Sys.println(hidden());
		Sys.println(fold([1, 2, 3], (a, b) -> a + b, 0) + "");
		Sys.println([1, 2].map(twice).join(","));
		var f = twice;
		Sys.println(f(8) + "");
	}
}
