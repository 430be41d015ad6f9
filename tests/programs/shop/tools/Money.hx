package shop.tools;

class Money {
	public static function format(cents:Int, sign:String = "$"):String {
		var rest = cents % 100;
		return sign + Std.int(cents / 100) + "." + (rest < 10 ? "0" : "") + rest;
	}

	@:allow(Packages)
	static function secret():String {
		return "hidden";
	}
}
