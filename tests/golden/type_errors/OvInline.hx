class OvInline { @:overload(function (x:Int):Void {}) inline static function f(x:String) {} static function main() { } }
