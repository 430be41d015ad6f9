abstract class A { abstract public function f():Void; public function g() { inline f(); } }
class ForceAbstract { static function main() { var a:A = null; inline a.f(); } }
