package elixir;

import elixir.types.Atom;
import haxe.functional.Result;

@:native("Date")
extern class Date {
	var year:Int;
	var month:Int;
	var day:Int;
	static function utc_today():Date;
	@:native("new") static function new_date(year:Int, month:Int, day:Int):Result<Date, String>;
	function to_string():String;
	static function compare(date1:Date, date2:Date):ComparisonResult;
	static function add(date:Date, days:Int):Date;
	static function diff(date1:Date, date2:Date):Int;
	static function day_of_week(date:Date):Int;
}

@:native("DateTime")
extern class DateTime {
	var year:Int;
	var month:Int;
	var day:Int;
	var hour:Int;
	var minute:Int;
	var second:Int;
	var microsecond:{value:Int, precision:Int};
	var time_zone:String;
	var zone_abbr:String;
	var utc_offset:Int;
	var std_offset:Int;
	@:native("utc_now") static function utcNow():DateTime;
	static function from_unix(timestamp:Int, ?unit:TimeUnit):Result<DateTime, String>;
	function to_unix(?unit:TimeUnit):Int;
	function to_string():String;
	function to_iso8601():String;
	@:native("to_naive") function to_naive():NaiveDateTime;
	@:native("to_date") function to_date():Date;
	static function from_iso8601(string:String):Result<DateTime, String>;
	@:native("from_unix!") static function fromUnixBang(timestamp:Int, ?unit:TimeUnit):DateTime;
	@:native("from_naive!") static function fromNaiveBang(naive:NaiveDateTime, timezone:String):DateTime;
	static function compare(datetime1:DateTime, datetime2:DateTime):ComparisonResult;
	static function add(datetime:DateTime, amount:Int, unit:TimeUnit):DateTime;
	static function diff(datetime1:DateTime, datetime2:DateTime, unit:TimeUnit):Int;
	static function truncate(datetime:DateTime, precision:TimePrecision):DateTime;
}

@:native("NaiveDateTime")
extern class NaiveDateTime {
	var year:Int;
	var month:Int;
	var day:Int;
	var hour:Int;
	var minute:Int;
	var second:Int;
	var microsecond:{value:Int, precision:Int};
	static function utc_now():NaiveDateTime;
	static function local_now():NaiveDateTime;
	function to_string():String;
	function to_iso8601():String;
	static function from_iso8601(string:String):Result<NaiveDateTime, String>;
	static function compare(datetime1:NaiveDateTime, datetime2:NaiveDateTime):ComparisonResult;
	static function add(datetime:NaiveDateTime, amount:Int, unit:TimeUnit):NaiveDateTime;
	static function diff(datetime1:NaiveDateTime, datetime2:NaiveDateTime, unit:TimeUnit):Int;
	static function truncate(datetime:NaiveDateTime, precision:TimePrecision):NaiveDateTime;
}

enum abstract TimeUnit(Atom) to Atom {
	var Second = "second";
	var Millisecond = "millisecond";
	var Microsecond = "microsecond";
	var Nanosecond = "nanosecond";
	var Minute = "minute";
	var Hour = "hour";
	var Day = "day";
	var Week = "week";
}

enum abstract TimePrecision(Atom) to Atom {
	var Second = "second";
	var Millisecond = "millisecond";
	var Microsecond = "microsecond";
}

enum abstract ComparisonResult(Atom) to Atom {
	var Lt = "lt";
	var Eq = "eq";
	var Gt = "gt";
}
