class OvExtern { overload static function f(x:Int) {} overload static function f(x:String) {} static function main() {} }
