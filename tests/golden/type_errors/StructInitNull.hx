@:structInit class C3 { public var a:Int = 1; public var b:String = "x"; @:optional public var c:Bool; public var d:Array<Int> = []; public var e:Float; public var f:Null<Int> = 2; }
class StructInitNull { static function main() { var x:C3 = { a: "s", e: 1 }; x = { b: 1, e: 1 }; x = { c: 1, e: 1 }; x = { d: 1, e: 1 }; x = { e: "x" }; x = { f: "", e: 1 }; x = { a: null, e: 1 }; } }
