package abschaincast;

abstract A1(String) { public inline function new(s) this = s; @:to public function toB():B1 return new B1(this + ">b"); public function s() return this; }
abstract B1(String) { public inline function new(s) this = s; @:to public function toI():Int return this.length; public function s() return this; }
class AbsChainCast {
	static function takeB(b:B1) return b.s();
	static function takeI(i:Int) return i + 1;
	public static function main() {
		var a = new A1("x");
		Sys.println(takeB(a));
		Sys.println(takeI(new B1("four")) + "");
		var b:B1 = a;
		var i:Int = b;
		Sys.println(i + b.s());
	}
}
