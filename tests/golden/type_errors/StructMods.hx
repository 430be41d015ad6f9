typedef A = { public var x:Int; private var y:Int; static var z:Int; dynamic function f():Void; inline function g():Void; override function h():Void; macro function i():Void; extern var j:Int; };
class StructMods { static function main() { var a:A = null; } }
