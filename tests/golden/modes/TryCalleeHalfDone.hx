class TryCalleeHalfDone {
	static function half(l:Array<Int>) { l.push(1); if (l.length > 0) throw "x"; }

	static function main() {
		var l = [];
		try { half(l); } catch (e:String) {} Sys.println(l.length);
	}
}
