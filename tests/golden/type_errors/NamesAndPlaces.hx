typedef Pair = {a:Int};

class NamesAndPlaces {
	static inline var limit = 3;
	static var size(get, never):Int;

	static function get_size():Int {
		return 1;
	}

	static function text(name:String):String {
		'One for $name, one for me.';
	}

	static function main() {
		Pair.make();
		switch ({a: 1}) {
			case Pair:
		}
		switch (1) {
			case Null:
			case _:
		}
		(1 < 2)(3);
		var s:Array<Int> = ("x");
		takes(("x"));
		takes('a ${1}');
		limit.foo;
		size.foo;
		size(1);
		[1].map((r, extra) -> r.join(" "));
	}

	static function takes(i:Int) {}
}
