abstract A(Int) { @:isVar public var x(get, set):Int; function get_x() return 1; function set_x(v) return v; }
class AbsIsVar { static function main() { } }
