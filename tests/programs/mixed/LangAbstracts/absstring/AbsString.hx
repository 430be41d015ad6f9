package absstring;

abstract Email(String) to String {
	inline function new(s:String) this = s;
	@:from static public function parse(s:String):Email {
		if (s.indexOf("@") < 0) throw "bad: " + s;
		return new Email(s.toLowerCase());
	}
	public var user(get, never):String;
	inline function get_user() return this.split("@")[0];
	public function domain():String return this.substr(this.indexOf("@") + 1);
	@:op(A + B) public function join(o:String):String return this + ";" + o;
}
class AbsString {
	static function send(e:Email):String return "to " + e.user + " at " + e.domain();
	public static function main() {
		Sys.println(send("Bob@Example.com"));
		var e:Email = "A@b.c";
		var s:String = e;
		Sys.println(s);
		Sys.println(e + "x");
		Sys.println(s.length + "");
		try { send("nope"); } catch (x:String) { Sys.println(x); }
		var all:Array<Email> = ["X@y", "Z@w"];
		for (a in all) Sys.println(a.user);
		var m:Map<String, Email> = ["k" => "Q@r"];
		Sys.println(m["k"].domain());
	}
}
