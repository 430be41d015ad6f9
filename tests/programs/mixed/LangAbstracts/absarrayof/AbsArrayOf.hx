package absarrayof;

abstract Csv(Array<String>) from Array<String> to Array<String> {
	@:from static public function parse(s:String):Csv return s.split(",");
	@:to public function toString():String return this.join(",");
	@:arrayAccess inline function at(i:Int) return this[i];
	public var size(get, never):Int;
	inline function get_size() return this.length;
	public inline function iterator() return this.iterator();
}
class AbsArrayOf {
	static function count(c:Csv) return c.size;
	public static function main() {
		Sys.println(count("a,b,c") + "");
		var c:Csv = "x,y";
		Sys.println(c[1]);
		for (p in c) Sys.println(p);
		var s:String = c;
		Sys.println(s);
		var a:Array<String> = c;
		Sys.println(a.length + "");
		Sys.println(count(["q"]) + "");
	}
}
