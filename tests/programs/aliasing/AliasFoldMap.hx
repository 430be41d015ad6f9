class AliasFoldMap {
	static function main() {
		var groups = Lambda.fold(["x1", "y1", "x2"], (s:String, acc:Map<String, Int>) -> {
			var k = s.charAt(0);
			acc[k] = (acc.exists(k) ? acc[k] : 0) + 1;
			return acc;
		}, new Map<String, Int>());
		Sys.println(groups["x"] + " " + groups["y"]);
	}
}
