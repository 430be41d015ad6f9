class AliasCallbackCount {
	static function fallback(options:Array<Void->Null<String>>, last:String):String {
		for (o in options) {
			var v = o();
			if (v != null)
				return v;
		}
		return last;
	}

	static function main() {
		var calls = 0;
		var r = fallback([
			() -> {
				calls++;
				null;
			},
			() -> {
				calls++;
				"second";
			},
			() -> "third"
		], "none");
		Sys.println(r + " after " + calls);
	}
}
