import elixir.DateTime.ComparisonResult;
import elixir.DateTime.NaiveDateTime;
import elixir.DateTime.TimePrecision;
import elixir.DateTime.TimeUnit;

// A DateTime in UTC: the local time zone is UTC, since Elixir knows no other without a package. Months count from 0.
@:runtime("Haxe.Date")
extern class Date {
	@:elixir("Haxe.Date.new({0}, {1}, {2}, {3}, {4}, {5})")
	function new(year:Int, month:Int, day:Int, hour:Int, min:Int, sec:Int):Void;
	@:elixir("DateTime.to_unix({this}, :millisecond)")
	function getTime():Float;
	@:elixir("{this}.hour") function getHours():Int;
	@:elixir("{this}.minute") function getMinutes():Int;
	@:elixir("{this}.second") function getSeconds():Int;
	@:elixir("{this}.year") function getFullYear():Int;
	@:elixir("{this}.month - 1") function getMonth():Int;
	@:elixir("{this}.day") function getDate():Int;
	@:elixir("Date.day_of_week({this}, :sunday) - 1") function getDay():Int;
	@:elixir("{this}.hour") function getUTCHours():Int;
	@:elixir("{this}.minute") function getUTCMinutes():Int;
	@:elixir("{this}.second") function getUTCSeconds():Int;
	@:elixir("{this}.year") function getUTCFullYear():Int;
	@:elixir("{this}.month - 1") function getUTCMonth():Int;
	@:elixir("{this}.day") function getUTCDate():Int;
	@:elixir("Date.day_of_week({this}, :sunday) - 1") function getUTCDay():Int;
	@:elixir("0") function getTimezoneOffset():Int;
	@:elixir("Calendar.strftime({this}, \"%Y-%m-%d %H:%M:%S\")")
	function toString():String;
	@:elixir("DateTime.utc_now()") @:effect
	static function now():Date;
	@:elixir("Haxe.Date.from_time({0})")
	static function fromTime(t:Float):Date;
	@:elixir("Haxe.Date.from_string({0})") @:effect
	static function fromString(s:String):Date;

	// More than Haxe has: what Elixir's DateTime can do.
	@:elixir("DateTime.add({this}, {0}, {1})") function add(amount:Int, unit:TimeUnit):Date;
	@:elixir("DateTime.diff({this}, {0}, {1})") function diff(other:Date, unit:TimeUnit):Int;
	@:elixir("DateTime.compare({this}, {0})") function compare(other:Date):ComparisonResult;
	@:elixir("DateTime.to_naive({this})") function toNaiveDateTime():NaiveDateTime;
	@:elixir("DateTime.to_date({this})") function toElixirDate():elixir.DateTime.Date;
	@:elixir("DateTime.from_naive!({0}, \"Etc/UTC\")") static function fromNaiveDateTime(dt:NaiveDateTime):Date;
	@:elixir("DateTime.truncate({this}, {0})") function truncate(precision:TimePrecision):Date;
	@:elixir("DateTime.compare({this}, {0}) == :lt") function isBefore(other:Date):Bool;
	@:elixir("DateTime.compare({this}, {0}) == :gt") function isAfter(other:Date):Bool;
	@:elixir("DateTime.compare({this}, {0}) == :eq") function isEqual(other:Date):Bool;
	@:elixir("Calendar.strftime({this}, {0})") function format(format:String):String;
	@:elixir("%{{this} | hour: 0, minute: 0, second: 0, microsecond: {0, 6}}") function beginningOfDay():Date;
	@:elixir("%{{this} | hour: 23, minute: 59, second: 59, microsecond: {999_999, 6}}") function endOfDay():Date;
}
