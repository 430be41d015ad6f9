import pack.Mixed;

/* Fields that nothing closes are Dynamic; an inlined method may be what gives a variable its first value. */
class LeftOpen {
	public static var all = [];
	public static var none = null;

	static function mix():Mixed {
		var mixed:Mixed;
		return mixed.set(1, 2);
	}

	static function mixLater():Mixed {
		var mixed:Mixed;
		var same = mixed.apart(3);
		mixed.later(same);
		return mixed.set(same, 1);
	}

	static function main() {
		var count = all.length;
		trace(count, none, mix(), mixLater());
	}
}
