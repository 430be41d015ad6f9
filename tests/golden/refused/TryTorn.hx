class TryTorn {
	static function risky(n:Int):Int {
		if (n > 2) throw "big";
		return n;
	}

	static function main() {
		var done = 0;
		try {
			for (n in [1, 2, 3]) {
				risky(n);
				done++;
			}
		} catch (e:String) {
			Sys.println(e + done);
		}
	}
}
