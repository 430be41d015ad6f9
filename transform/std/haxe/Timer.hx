package haxe;

extern class Timer {
	@:elixir("System.monotonic_time(:microsecond) / 1_000_000") @:effect
	static function stamp():Float;
}
