/* A loop over a written out array makes each element when its turn comes. */
class BetweenTurns {
	static function say(n:Int):Int {
		Sys.print("say" + n + " ");
		return n;
	}

	static function fail(text:String):String {
		throw text;
	}

	static function pure(n:Int):Int {
		return n * 2;
	}

	static function main() {
		for (x in [say(1), say(2), say(3)])
			Sys.println(x);
		Sys.println([for (x in [say(1), say(2)]) say(x * 10)]);
		Sys.println([for (x in [say(1), say(2)]) x * 10]);
		for (x in [pure(1), pure(2)])
			Sys.println(x);
		try {
			for (x in ["a", fail("b")])
				Sys.println(x);
		} catch (e:String) {
			Sys.println("caught " + e);
		}
		var sum = 0;
		for (x in [say(4), say(5)]) {
			sum += say(x);
		}
		Sys.println(sum);
		for (x in [say(6), say(7)]) {
			if (x == 6)
				continue;
			Sys.println(x);
		}
		for (list in [[say(8)], [say(9)]])
			for (x in list)
				Sys.println(x);
		var kept = [say(1), say(2)];
		for (x in kept)
			Sys.println(x);
		for (i => x in [say(1), say(2)])
			Sys.println(i + x);
	}
}
