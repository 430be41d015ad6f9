class TryCounts {
	static function check(x:Int) if (x == 0) throw "zero";

	static function main() {
		var n = 0;
		try { for (x in [1, 0]) { n++; check(x); } } catch (e:String) {} Sys.println(n);
	}
}
