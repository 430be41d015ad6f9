interface P23 { var b(get, set):Int; }
class AccessorsNeeded implements P23 { public var b:Int; }
class Y23 implements P23 { public var b(get, set):Int; function get_b() return 1; function set_b(v) return 1; }
