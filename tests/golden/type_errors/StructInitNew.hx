@:structInit class C5 { public var a:Int; public var b:String = "x"; }
class StructInitNew { static function main() { new C5(); new C5(1); new C5(1, "x"); var c = new C5(1, 2, 3); c.foo; } }
