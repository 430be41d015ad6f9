@:structInit class A { public var p(get, set):Int; public var q:Int; function get_p() return q; function set_p(v) return q = v; }
class AccessorStructInit { static function main() { var a:A = {q: 1}; a.p = "x"; a.q = a.p; var b:A = {p: 1, q: 2}; } }
