typedef Conf = {host:String, ?port:Int, ?tls:{cert:String, ?key:String}}
@:nullSafety
class NullSafeObjects {
	static function url(c:Conf):String {
		var port = c.port == null ? 80 : c.port;
		var tls = c.tls;
		if (tls != null) {
			var key = tls.key;
			return "https://" + c.host + ":" + port + (key == null ? "" : key);
		}
		return "http://" + c.host;
	}
	static function cert(c:Conf):String {
		if (c.tls != null) return c.tls.cert;
		return "";
	}
	static function main() { trace(url({host: "a"}) + cert({host: "b"})); }
}
