package nestedret;

class NestedRet {
	static function f(a:Array<Array<Int>>, n:Int):String {
		for (i => r in a) {
			for (x in r) {
				if (x == n) return 'at $i';
				switch x { case 0: break; case -1: return "neg"; case _ if (x > 50): continue; case _: }
				try { if (x == 42) throw "bad"; } catch (e:String) { return e + i; }
			}
			var k = r.length;
			while (k > 0) { k--; if (r[k] == 99 && n == 99) return "w" + k; }
		}
		return "none";
	}
	static function g(n:Int):Int { var r = 0; do { if (n == 3) return r * 100; r += n; n--; } while (n > 0); return r; }
	static function h(xs:Array<Int>):Null<Int> { var best:Null<Int> = null; for (x in xs) { if (best == null || x > best) best = x; if (x == 7) return -7; } return best; }
	public static function main() {
		Sys.println(f([[1, 2], [0, 5], [60, 3]], 3) + f([[0, 5]], 5) + f([[4, -1]], 9) + f([[1], [42]], 9) + f([[51, 99]], 99) + f([], 1));
		Sys.println(g(2) + "," + g(5));
		Sys.println(h([3, 9, 2]) + "," + h([]) + "," + h([1, 7, 9]));
	}
}
