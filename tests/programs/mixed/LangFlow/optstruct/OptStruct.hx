package optstruct;

typedef Cfg = { host:String, ?port:Int, ?tls:Bool, ?tags:Array<String>, ?on:String->Void };
class OptStruct {
	static function url(c:Cfg):String { var p = c.port == null ? 80 : c.port; return (c.tls == true ? "https" : "http") + "://" + c.host + (p == 80 ? "" : ":" + p); }
	public static function main() {
		Sys.println(url({ host: "a" }) + url({ host: "b", port: 8080, tls: true }));
		var c:Cfg = { host: "h" }; c.port = 9; Sys.println(url(c));
		c.tags = ["x"]; c.tags.push("y"); Sys.println(c.tags.length + "");
		if (c.on != null) c.on("never"); c.on = s -> Sys.println("on " + s); c.on("now");
		var d = { host: "z", port: 1, extra: 5 }; Sys.println(url(d));
		Sys.println(Reflect.hasField(c, "tls") + "" + Reflect.hasField(c, "port"));
		Sys.println((({ host: "q" } : Cfg).tls == null) + "");
	}
}
