package switchret;

class SwitchRet {
	static function f(n:Int):String {
		switch n {
			case 0: return "zero";
			case 1:
			case 2 | 3: if (n == 3) return "three"; Sys.println("two");
			case _ if (n > 100): throw "big";
			default: return "d" + n;
		}
		return "fell" + n;
	}
	static function g(a:Array<Int>):Int {
		for (x in a) switch x { case 0: continue; case 9: break; case 5: return -1; case n: Sys.println("n" + n); }
		return a.length;
	}
	public static function main() {
		Sys.println(f(0) + f(1) + f(2) + f(3) + f(50));
		try f(200) catch (e:String) Sys.println(e);
		Sys.println(g([1, 0, 2]) + "," + g([3, 9, 5]) + "," + g([5]));
	}
}
