package latefun;

class LateFun {
	public static function main() {
		var fib = null;
		fib = function(n:Int):Int return n < 2 ? n : fib(n - 1) + fib(n - 2);
		Sys.println(fib(10) + "");
		var walk:Int->String->String = null;
		walk = (n, s) -> n == 0 ? s : walk(n - 1, s + n);
		Sys.println(walk(4, ">"));
		var go;
		go = (a:Array<Int>) -> a.length == 0 ? 0 : a[0] + go(a.slice(1));
		Sys.println(go([1, 2, 3]) + "");
		var k = 2;
		var pw:Int->Int = null;
		pw = n -> n == 0 ? 1 : k * pw(n - 1);
		Sys.println([1, 2, 3].map(pw).join(",") + pw(5));
		var cnt = 0;
		var down:Int->Void = null;
		down = n -> { if (n > 0) { cnt++; down(n - 1); } };
		down(4); Sys.println(cnt + "");
	}
}
