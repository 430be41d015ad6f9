package absloop;

abstract N(Int) from Int {
	public function fact():Int { var r = 1, i = 1; while (i <= this) { r *= i; i++; } return r; }
	public function digits():Array<Int> { var out = []; var n = this; do { out.unshift(n % 10); n = Std.int(n / 10); } while (n > 0); return out; }
	public function below():Int { var t = 0; for (i in 0...this) { if (i == 3) continue; t += i * this; } return t; }
	public function find(f:Int->Bool):Int { for (i in 0...this) if (f(i + this)) return i; return -1; }
	public function rec():Int { function go(n:Int):Int return n <= 0 ? this : go(n - 1) + 1; return go(3); }
	public function inner():Int { var i = 0; while (true) { i++; if (i * i > this) return i; } }
	public function later():Int->Int { return x -> x + this; }
}
class AbsLoop {
	public static function main() {
		var n:N = 5;
		Sys.println(n.fact() + " " + n.digits() + n.below() + n.find(x -> x > 7) + n.rec() + n.inner() + n.later()(3));
	}
}
