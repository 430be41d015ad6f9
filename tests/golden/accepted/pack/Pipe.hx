package pack;

import pack.Water;

class Pipe {
	public static function width(cold:Cold):Int {
		return 1;
	}
}
