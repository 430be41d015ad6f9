abstract A(Int) { public var x(default, null):Int; public var y(default, set):Int; function set_y(v) return v; public var z:Int; }
class AbsProp { static function main() { } }
