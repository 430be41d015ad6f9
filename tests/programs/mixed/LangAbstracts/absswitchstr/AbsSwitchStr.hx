package absswitchstr;

enum abstract Http(Int) from Int {
	var Ok = 200; var NotFound = 404; var Boom = 500;
	public static function describe(h:Http):String return switch h { case Ok: "ok"; case NotFound | Boom: "bad"; default: "?"; }
	public var isError(get, never):Bool;
	function get_isError():Bool return this >= 400;
}
class AbsSwitchStr {
	public static function main() {
		Sys.println(Http.describe(Ok) + Http.describe(404) + Http.describe(7));
		Sys.println(Ok.isError + "" + Boom.isError);
		Sys.println((Ok == 200) + "");
		var codes = [Ok => "a", Boom => "b"];
		Sys.println(codes[Ok] + codes[500]);
		var n:Null<Http> = null;
		Sys.println((n == Ok) + "");
	}
}
