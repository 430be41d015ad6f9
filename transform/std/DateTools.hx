@:runtime("Haxe.DateTools")
extern class DateTools {
	@:elixir("Haxe.DateTools.format({0}, {1})")
	static function format(d:Date, f:String):String;
	@:elixir("Haxe.Date.from_time(DateTime.to_unix({0}, :millisecond) + {1})")
	static function delta(d:Date, t:Float):Date;
	@:elixir("Date.days_in_month({0})")
	static function getMonthDays(d:Date):Int;
	@:elixir("{0} * 1000.0")
	static function seconds(n:Float):Float;
	@:elixir("{0} * 60_000.0")
	static function minutes(n:Float):Float;
	@:elixir("{0} * 3_600_000.0")
	static function hours(n:Float):Float;
	@:elixir("{0} * 86_400_000.0")
	static function days(n:Float):Float;
	@:elixir("Haxe.DateTools.parse({0})")
	static function parse(t:Float):{
		ms:Float,
		seconds:Int,
		minutes:Int,
		hours:Int,
		days:Int
	};
	@:elixir("Haxe.DateTools.make({0})")
	static function make(o:{
		ms:Float,
		seconds:Int,
		minutes:Int,
		hours:Int,
		days:Int
	}):Float;
	private static var DAY_SHORT_NAMES:Array<String>;
	private static var DAY_NAMES:Array<String>;
	private static var MONTH_SHORT_NAMES:Array<String>;
	private static var MONTH_NAMES:Array<String>;
	private static function __format_get(d:Date, e:String):String;
	private static function __format(d:Date, f:String):String;
	private static var DAYS_OF_MONTH:Array<Int>;
}
