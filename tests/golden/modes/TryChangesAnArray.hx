class TryChangesAnArray {
	static function check(x:Int) if (x == 0) throw "zero";

	static function main() {
		var l = [];
		try { l.push(1); check(0); } catch (e:String) {} Sys.println(l.length);
	}
}
