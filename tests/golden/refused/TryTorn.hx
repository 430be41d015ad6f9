class TryTorn {
	static function risky(n:Int):Int {
		if (n > 2) throw "big";
		return n;
	}

	static function main() {
		var done = {count: 0};
		try {
			for (n in [1, 2, 3]) {
				risky(n);
				done.count++;
			}
		} catch (e:String) {
			Sys.println(e + done.count);
		}
	}
}
