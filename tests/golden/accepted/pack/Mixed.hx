package pack;

abstract Mixed(Int) {
	public inline function set(r:Int, g:Int):Mixed {
		this = r << 8 | g;
		return cast this;
	}

	public inline function later(r:Int) {
		var twice = r * 2;
		this = twice;
	}

	public inline function apart(r:Int) {
		return r;
	}
}
