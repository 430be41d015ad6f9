package absargs;

abstract Filler(Int) from Int {
	public function into(a:Array<Int>):Void a.push(this);
	public function times(a:Array<Int>, n:Int):Int { for (i in 0...n) a.push(this * i); return a.length; }
	public function intoAll(m:Map<String, Array<Int>>, k:String):Bool { var had = m.exists(k); if (!had) m[k] = []; m[k].push(this); return had; }
}
class AbsArgs {
	public static function main() {
		var f:Filler = 7; var a = [1];
		f.into(a); Sys.println(a.join(","));
		Sys.println(f.times(a, 3) + a.join(","));
		var m = new Map<String, Array<Int>>();
		Sys.println(f.intoAll(m, "k") + "" + f.intoAll(m, "k") + m["k"].join(","));
	}
}
