typedef Conf = {host:String, port:Int}
@:nullSafety
class NullObject {
	static function make(?host:String, ?port:Int):Conf {
		return {host: host, port: port == null ? 80 : port};
	}
	static function main() { trace(make()); }
}
