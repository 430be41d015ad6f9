package absstatic;

abstract Money(Int) {
	static var count = 0;
	public static inline var ZERO = 0;
	public static final ONE:Money = new Money(100);
	public function new(c:Int) this = c;
	public static function ofDollars(d:Int):Money return new Money(d * 100);
	public static function sum(ms:Array<Money>):Money {
		var t = 0;
		for (m in ms) t += m.cents();
		return new Money(t);
	}
	public function cents():Int return this;
	public function format():String return "$" + Std.int(this / 100) + "." + StringTools.lpad(Std.string(this % 100), "0", 2);
}
class AbsStatic {
	public static function main() {
		Sys.println(Money.ofDollars(3).format());
		Sys.println(Money.sum([new Money(150), Money.ONE, Money.ofDollars(2)]).format());
		Sys.println(Money.ZERO + "");
	}
}
