package enumabsops;

enum abstract Weekday(Int) to Int {
	var Mon; var Tue; var Wed; var Sun = 6;
	public var next(get, never):Weekday;
	function get_next():Weekday return cast((this + 1) % 7);
	public inline function isWeekend() return this >= 5;
	@:op(A + B) public static function add(a:Weekday, n:Int):Weekday return cast(((a : Int) + n) % 7);
	@:op(A > B) static function gt(a:Weekday, b:Weekday):Bool;
	public static function all():Array<Weekday> return [Mon, Tue, Wed, Sun];
	public function label():String return switch (cast this : Weekday) { case Mon: "M"; case Tue: "T"; case Wed: "W"; case Sun: "S"; }
}
class EnumAbsOps {
	public static function main() {
		Sys.println(Weekday.all().map(d -> d.label()).join(""));
		Sys.println((Mon.next : Int) + "" + (Sun.next : Int) + Sun.isWeekend() + Mon.isWeekend());
		Sys.println((Wed + 5 : Int) + "" + (Tue > Mon));
		var m:Map<Weekday, String> = [Mon => "a", Sun => "b"];
		Sys.println(m[Mon] + m[Sun.next]);
		Sys.println(Weekday.all().filter(d -> d > Tue).length + "");
	}
}
