@:nullSafety
class NullJson {
	static function f(body:Null<String>):Dynamic {
		return haxe.Json.parse(body);
	}
	static function g(o:Null<{a:Int}>):String {
		return haxe.Json.stringify(o);
	}
	static function main() { f("{}"); g(null); }
}
