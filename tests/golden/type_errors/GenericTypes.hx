@:generic class G<T> { public var x:T; public function new() {} }
typedef TG<T> = G<T>;
class N<T> { public var g:G<T>; public function new() {} }
class GenericTypes { static function main() { var g:G<Int> = new G<String>(); $type(g); var h:Array<G<Int>> = [1]; var n = new N<Int>(); $type(n.g); $type(n); var q:G<Int> = n.g; var z:G<Array<Int>> = null; $type(z); $type(new G<{a:Int}>()); $type(new G<Null<Int>>()); $type(new TG<Int->Int>()); n.g = null; n.g = new G<Int>(); } }
