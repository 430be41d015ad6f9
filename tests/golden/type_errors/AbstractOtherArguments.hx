abstract class AOther { var n:Int; public function new(n) this.n = n; public abstract function go(x:Int):String; public function twice() return go(n) + go(n * 2); }
class BOther extends AOther { public function go(x) return "" + x; }
final class COther extends AOther { public function go(x:Int):String { var r = n + x; return 'c$r'; } override function twice() { var s = super.twice(); return s; } }
class AbstractOtherArguments {
	static function main() {
		var xs:Array<AOther> = [new BOther(1), new COther(2)];
		var ys = [new BOther(1), new COther(2)];
		for (x in ys) { var t = x.twice(); }
	}
}
