package localfun;

class LocalFun {
	public static function main() {
		function fact(n:Int):Int return n < 2 ? 1 : n * fact(n - 1);
		Sys.println(fact(5) + "");
		var base = 10;
		function add(x, y = 1) return base + x + y;
		Sys.println(add(1) + add(1, 2) + "");
		function even(n:Int):Bool return n == 0 ? true : !even(n - 1);
		Sys.println(Std.string(even(6)));
		var fib = null;
		fib = function(n:Int):Int return n < 2 ? n : fib(n - 1) + fib(n - 2);
		Sys.println(fib(10) + "");
		function id<T>(x:T):T return x;
		Sys.println(id("s") + id(3));
		function outer(n:Int) { function inner(m:Int) return m * n; return inner(n + 1); }
		Sys.println(outer(3) + "");
		var r = (function rec(n:Int, acc:Int):Int return n == 0 ? acc : rec(n - 1, acc + n))(10, 0);
		Sys.println(r + "");
	}
}
