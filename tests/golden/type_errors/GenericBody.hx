@:generic class G<T> { public var x:T; public function new(x:T) this.x = x; public function f() { return x.foo(); } }
class GenericBody { static function main() { var g = new G<Int>(1); g.f(); } }
