package absstrops;

abstract Path(String) from String to String {
	@:op(A / B) static function join(a:Path, b:String):Path return (a : String) + "/" + b;
	@:op(A + B) static function add(a:Path, b:Path):Path return new Path((a : String) + (b : String));
	@:op(A * B) @:commutative static function rep(a:Path, n:Int):Path return [for (i in 0...n) (a : String)].join("");
	@:op(A == B) static function same(a:Path, b:Path):Bool return (a : String).toLowerCase() == (b : String).toLowerCase();
	public inline function new(s) this = s;
	public var ext(get, never):String;
	function get_ext() { var i = this.lastIndexOf("."); return i < 0 ? "" : this.substr(i + 1); }
	public inline function parts() return this.split("/");
	@:arrayAccess inline function part(i:Int):String return parts()[i];
}
class AbsStrOps {
	public static function main() {
		var p:Path = "a";
		var q = p / "b" / "c.txt";
		Sys.println(q + "!");
		Sys.println(q.ext + q[1] + q.parts().length);
		Sys.println((p * 3) + (2 * p));
		Sys.println(Std.string(("AB" : Path) == ("ab" : Path)));
		p += "z";
		Sys.println(p);
		Sys.println('${q / "d"}');
	}
}
