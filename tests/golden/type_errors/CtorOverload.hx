class CtorOverload { public function new(x:Int) {} public overload function new(y:String) {}  static function main() { } }
