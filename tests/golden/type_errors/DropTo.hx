abstract A(Int) { @:to function f(s:String):String return s; public function new() this = 1; }
class DropTo { static function main() { var a:String = new A(); a.g(); } }
