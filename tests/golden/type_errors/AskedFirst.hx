class Later {
	public static function early():Int {
		return inEarly;
	}

	public static function unasked():Int {
		return inUnasked;
	}
}

class AskedFirst {
	static function main():Void {
		before;
		helper();
		behind;
	}

	static function between():Void {
		inBetween;
	}

	static function helper():Void {
		inHelper;
		trace(Last.f());
	}
}

class Last {
	public function new() {
		inNew;
	}

	public static function f():Int {
		new Last();
		return inF;
	}
}
