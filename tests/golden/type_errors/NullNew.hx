class Pair<A, B> { public var a:A; public var b:B; public function new(a:A, b:B) { this.a = a; this.b = b; } }
@:nullSafety
class NullNew {
	static function f(x:Null<String>):Pair<String, Int> {
		return new Pair(x, 1);
	}
	static function g(p:Pair<Null<String>, Int>):Int {
		return p.a.length;
	}
	static function main() { f("a"); g(new Pair(null, 1)); }
}
