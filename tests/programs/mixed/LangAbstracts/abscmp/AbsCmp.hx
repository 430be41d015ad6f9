package abscmp;

abstract Ver(Array<Int>) {
	inline function new(a) this = a;
	@:from static public function parse(s:String):Ver return new Ver(s.split(".").map(x -> Std.parseInt(x)));
	function cmp(o:Ver):Int {
		for (i in 0...3) { var d = this[i] - o.at(i); if (d != 0) return d; }
		return 0;
	}
	inline function at(i) return this[i];
	@:op(A > B) inline function gt(o:Ver) return cmp(o) > 0;
	@:op(A < B) inline function lt(o:Ver) return cmp(o) < 0;
	@:op(A >= B) inline function ge(o:Ver) return cmp(o) >= 0;
	@:op(A == B) inline function eq(o:Ver) return cmp(o) == 0;
	@:op(A != B) inline function ne(o:Ver) return cmp(o) != 0;
	public static function compare(a:Ver, b:Ver) return a.cmp(b);
}
class AbsCmp {
	public static function main() {
		var v:Ver = "1.2.3";
		Sys.println(Std.string(v > "1.2.2") + Std.string(v < "1.10.0") + Std.string(v >= "1.2.3") + Std.string(v == "1.2.3") + Std.string(v != "1.2.3"));
		Sys.println(Ver.compare("1.0.0", "2.0.0") + "");
	}
}
