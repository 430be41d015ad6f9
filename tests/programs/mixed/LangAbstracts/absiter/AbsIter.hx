package absiter;

abstract Range(Array<Int>) {
	public function new(a:Int, b:Int) this = [a, b];
	public function iterator():Iterator<Int> return this[0]...this[1];
	@:op(A << B) public function shift(n:Int):Range return new Range(this[0] + n, this[1] + n);
	public function contains(x:Int) return x >= this[0] && x < this[1];
}
class AbsIter {
	public static function main() {
		var r = new Range(2, 5);
		Sys.println([for (x in r) x].join(","));
		Sys.println([for (x in r << 10) x * 2].join(","));
		Sys.println(r.contains(3) + "" + r.contains(5));
		var t = 0;
		for (x in r) t += x;
		Sys.println(t + "");
	}
}
