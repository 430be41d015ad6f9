class OvName { @:overload(function foo(x:Int):Void {}) static function f(x:String) {} static function main() { } }
