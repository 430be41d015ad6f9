package absenumflags;

enum abstract Perm(Int) from Int to Int {
	var None = 0;
	var Read = 1;
	var Write = 1 << 1;
	var Exec = 1 << 2;
	var All = Read | Write | Exec;
	@:op(A | B) static function or(a:Perm, b:Perm):Perm;
	@:op(A & B) static function and(a:Perm, b:Perm):Perm;
	public function has(p:Perm):Bool return (this & (p : Int)) == (p : Int);
	public function list():Array<String> {
		var r = [];
		if (has(Read)) r.push("r"); if (has(Write)) r.push("w"); if (has(Exec)) r.push("x");
		return r;
	}
}
class AbsEnumFlags {
	public static function main() {
		var p = Perm.Read | Perm.Exec;
		Sys.println(p.list().join(""));
		Sys.println(Std.string(p.has(Write)) + Std.string(Perm.All.has(p)));
		Sys.println(((p & Perm.Exec) : Int) + "");
		Sys.println((All : Int) + "");
		Sys.println(switch p { case Read: "r"; case Write: "w"; case _: "combo"; });
	}
}
