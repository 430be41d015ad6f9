package abschangemap;

abstract Counter(Map<String, Int>) {
	public inline function new() this = new Map();
	public function hit(k:String, n = 1):Int { var v = (this.exists(k) ? this[k] : 0) + n; this[k] = v; return v; }
	public function hits(ks:Array<String>):Counter { for (k in ks) hit(k); return cast this; }
	@:arrayAccess public function get(k:String):Int return this.exists(k) ? this[k] : 0;
	@:arrayAccess public function set(k:String, v:Int):Int return this[k] = v;
	public function top():String { var b = "", n = -1; var ks = [for (k in this.keys()) k]; ks.sort(Reflect.compare); for (k in ks) if (this[k] > n) { n = this[k]; b = k; } return b + n; }
	public function clear():Void for (k in [for (k in this.keys()) k]) this.remove(k);
	public var size(get, never):Int;
	function get_size():Int { var n = 0; for (_ in this) n++; return n; }
}
class AbsChangeMap {
	static function words(s:String):Counter { var c = new Counter(); for (w in s.split(" ")) c.hit(w); return c; }
	public static function main() {
		var c = words("a b a c a b");
		Sys.println(c.top() + c.size + c["b"]);
		c["z"] = 10; c["z"]++; c["b"] += 5; Sys.println(c.top() + c["z"] + c["b"]);
		Sys.println(c.hit("q") + c.hit("q", 4) + "");
		c.hits(["x", "x"]); Sys.println(c["x"] + "");
		var t = 0; for (k in ["a", "b"]) t += c.hit(k); Sys.println(t + "");
		c.clear(); Sys.println(c.size + "");
	}
}
