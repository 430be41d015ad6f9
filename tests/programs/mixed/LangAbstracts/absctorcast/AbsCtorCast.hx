package absctorcast;

abstract Slug(String) to String {
	public function new(s:String) { var t = s.toLowerCase(); t = StringTools.replace(t, " ", "-"); if (t.length > 8) t = t.substr(0, 8); this = t; }
	public inline function withId(i:Int) return new Slug(this + i);
}
abstract Pos(Int) {
	public function new(i:Int) { if (i < 0) throw "neg"; this = i; }
	@:to inline function toInt():Int return this;
}
class AbsCtorCast {
	public static function main() {
		Sys.println(new Slug("Hello Big World"));
		Sys.println(new Slug("A B").withId(4));
		Sys.println((new Pos(4) : Int) + 1 + "");
		try { new Pos(-1); Sys.println("no"); } catch (e:String) Sys.println(e);
	}
}
