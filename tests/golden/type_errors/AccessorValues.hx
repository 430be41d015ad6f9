class T { public var celsius:Float = 0; public var f(get, set):Float; inline function get_f():Float return celsius * 1.8 + 32; inline function set_f(v:Float):Float { celsius = (v - 32) / 1.8; return v; } public function new() {} }
class AccessorValues { static function main() { var t = new T(); t.f = "hot"; t.f += "x"; t.f++; var s:String = t.f; t.f.foo(); } }
