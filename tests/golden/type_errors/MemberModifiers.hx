class MemberModifiers extends P { static function main() {}  static function new() {}
 function a():Int; 
 @:generic function g(x:Int) {}
 dynamic inline function b() {}
 var q:Int; static function q2() {} function q2() {}
 inline var w = 3;
 var pr(get,set);
 override var z:Int;
}
class P {}
