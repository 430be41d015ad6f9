class OvMissing3 { overload extern static inline function f(x:Int) {} static function f(x:String) {}  static function main() { } }
