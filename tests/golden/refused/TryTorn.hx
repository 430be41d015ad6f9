class TryTorn {
	static function risky(n:Int):Int {
		if (n > 2) throw "big";
		return n;
	}

	static function main() {
		var done = [];
		try {
			for (n in [1, 2, 3]) {
				risky(n);
				done.push(n);
			}
		} catch (e:String) {
			Sys.println(e + done.length);
		}
	}
}
