package named;

class Uses {
	public static function both() return Std.twice(Std.int(1.5));
}
