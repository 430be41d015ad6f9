class TryGivesAValue {
	static function half(x:Int):Int { if (x % 2 != 0) throw "odd"; return x >> 1; }

	static function main() {
		var n = 0;
		try { n = half(3); } catch (e:String) { n = -1; } Sys.println(n);
	}
}
