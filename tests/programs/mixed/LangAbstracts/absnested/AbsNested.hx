package absnested;

abstract Px(Int) from Int to Int { public function str() return this + "px"; @:op(A + B) static function add(a:Px, b:Px):Px return (a : Int) + (b : Int); }
typedef Box = { w:Px, h:Px, ?pad:Px };
enum Side { L(p:Px); R(p:Px); }
class AbsNested {
	static function total(b:Box):Px return b.w + b.h + (b.pad == null ? 0 : b.pad);
	public static function main() {
		var b:Box = { w: 3, h: 4 };
		Sys.println(total(b).str());
		Sys.println(total({ w: 1, h: 1, pad: 5 }).str());
		Sys.println(switch L(9) { case L(p): p.str(); case R(p): "r" + p.str(); });
		var m:Map<String, Px> = ["a" => 1];
		m["b"] = 4;
		Sys.println((m["a"] + m["b"]).str());
		Sys.println([for (p in ([1, 2] : Array<Px>)) p.str()].join(" "));
		var f = (p:Px) -> p.str();
		Sys.println(f(3));
	}
}
