class A<T> { public var p(get, set):T; function get_p():T return null; function set_p(v:Int):T return null; public function new() {} }
class AccessorGeneric { static function main() { var a = new A<String>(); trace(a.p); a.p = "3"; } }
