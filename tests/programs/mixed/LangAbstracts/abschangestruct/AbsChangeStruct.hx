package abschangestruct;

typedef Pt = { x:Int, y:Int, ?log:Array<String> };
@:forward(x, y)
abstract Cursor(Pt) {
	public function new(x, y) this = { x: x, y: y, log: [] };
	public function move(dx:Int, dy:Int):Void { this.x += dx; this.y += dy; note('m$dx,$dy'); }
	function note(s:String):Void this.log.push(s);
	public function reset():Pt { var old = { x: this.x, y: this.y }; this.x = 0; this.y = 0; note("r"); return old; }
	public var hist(get, never):String;
	function get_hist() return this.log.join(";");
	public var px(get, set):Int;
	inline function get_px() return this.x;
	inline function set_px(v:Int):Int { note("px" + v); return this.x = v; }
}
class AbsChangeStruct {
	static function walk(c:Cursor, n:Int) { for (i in 0...n) c.move(i, 1); }
	public static function main() {
		var c = new Cursor(1, 2);
		c.move(3, 4); Sys.println(c.x + "," + c.y);
		walk(c, 3); Sys.println(c.x + "," + c.y + " " + c.hist);
		c.px = 40; c.px += 2; Sys.println(c.px + c.hist);
		var o = c.reset(); Sys.println(o.x + "," + c.x);
	}
}
