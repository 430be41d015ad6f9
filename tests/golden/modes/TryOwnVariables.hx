class TryOwnVariables {
	static function check(x:Int) if (x == 0) throw "zero";

	static function main() {
		var out = "";
		try { var l = [1]; l.push(2); check(l.length); out = "fine"; } catch (e:Dynamic) { out = "bad"; } Sys.println(out);
	}
}
