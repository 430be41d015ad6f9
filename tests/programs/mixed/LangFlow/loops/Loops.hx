package loops;

class Loops {
	static function find(a:Array<Array<Int>>, x:Int):String { for (i in 0...a.length) for (j in 0...a[i].length) if (a[i][j] == x) return '$i,$j'; return "none"; }
	public static function main() {
		Sys.println(find([[1, 2], [3, 4]], 3) + find([], 1));
		var i = 0, s = "";
		while (true) { i++; if (i == 2) continue; if (i > 4) break; s += i; }
		Sys.println(s);
		do { i--; } while (i > 2);
		Sys.println(i + "");
		for (k in ["b" => 2].keys()) Sys.println(k);
		var n = 27, c = 0;
		while (n != 1) { n = n % 2 == 0 ? n >> 1 : 3 * n + 1; c++; }
		Sys.println(c + "");
		for (i in 0...3) { var j = i; while (j > 0) { j--; if (j == 1) break; s += j; } }
		Sys.println(s);
		var a = [for (x in 0...5) x];
		for (x in a) { if (x == 1) continue; if (x == 4) break; Sys.println(x + ""); }
		for (_ in 0...2) Sys.println("again");
	}
}
