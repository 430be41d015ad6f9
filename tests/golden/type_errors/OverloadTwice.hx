class OverloadTwice { final v:Int; final w:Int; static public function main() {} }
class A { overload extern inline function f(i:Int):Void {}
	overload extern inline function f(s:String):Void {}
	overload extern inline function f(j:Int):Int { return 1; } 
    overload extern inline function g<T>(j:T):Int { return 1; } 
    overload extern inline function g<U>(j:U):Int { return 1; } 
    function h() {}
    overload extern inline function h(i:Int) {}
}
