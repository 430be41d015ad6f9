abstract Id(String) from String to String { public inline function new(s) this = s; public inline function clear() this = ""; public var len(get, never):Int; inline function get_len() return this.length; }
class AccessorsOfAbstract { static function id():Id return "a"; static function main() { var i = id(); i.clear(); id().clear(); new Id("x").clear(); var n:Int = i.len; i.len = 2; i.lenn; } }
