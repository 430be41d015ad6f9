interface P23 { var b(get, set):Int; }
interface Q23 extends P23 { var c(get, never):String; }
class AccessorOfInterfaces implements Q23 { public var b(get, set):Int; function get_b() return "a"; function set_b(v:String) return 1; public var c(get, never):String; function get_c() return 1; }
