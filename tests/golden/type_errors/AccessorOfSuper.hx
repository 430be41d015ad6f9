interface P23 { var b(get, set):Int; }
class Base { function get_b():String return "a"; function set_b(v:Int) return v; }
class AccessorOfSuper extends Base implements P23 { public var b(get, set):Int; }
