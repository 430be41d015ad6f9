package shop;

class Money {
	public static inline final CURRENCY = "EUR";

	public static function format(cents:Int):String {
		var rest = cents % 100;
		return Std.int(cents / 100) + "." + (rest < 10 ? "0" + rest : "" + rest);
	}
}
