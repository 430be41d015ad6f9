class MadeNowhere {
	public static extern inline function every(n:Int):Timer
		return new Timer(n);

	@:extern public static inline function each(n:Int):Timer
		return new Timer(n);

	static function use() {
		var timer = every(3);
		return timer.delay;
	}
}

class Timer {
	public var delay:Int;

	public extern inline function new(delay:Int)
		this.delay = delay;
}
