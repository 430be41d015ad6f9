package absmap;

abstract Bag(Map<String, Int>) {
	public function new() this = new Map();
	@:arrayAccess public function get(k:String):Int return this.exists(k) ? this[k] : 0;
	@:arrayAccess public function set(k:String, v:Int):Int { this[k] = v; return v; }
	public function total():Int { var t = 0; for (v in this) t += v; return t; }
}
class AbsMap {
	public static function main() {
		var b = new Bag();
		b["a"] = 3;
		b["b"] = 4;
		b["a"] += 10;
		Sys.println(b["a"] + " " + b["zz"] + " " + b.total());
	}
}
