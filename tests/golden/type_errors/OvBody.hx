class OvBody { @:overload(function (x:Int):Void { trace(1); }) static function f(x:String) {} static function main() { } }
