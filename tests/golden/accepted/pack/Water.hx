package pack;

import pack.Pipe;

using pack.Water;
using pack.Kinds;

abstract Water<E>(Array<E>) from Array<E> {
	public function first():E {
		return this[0];
	}
}

typedef Cold = Water<Frost>;

class ColdTools {
	public static function melted(cold:Cold):Int {
		return cold.first().degrees + Pipe.width(cold);
	}
}
