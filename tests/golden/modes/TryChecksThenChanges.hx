class TryChecksThenChanges {
	static function add(l:Array<Int>, x:Int) { if (x < 0) throw "neg"; l.push(x); }

	static function main() {
		var l = [];
		try { add(l, 1); } catch (e:String) {} Sys.println(l.length);
	}
}
