class Base<T> { public function new() {} }
class Derived extends Base<String> {}
class ParametersOfSuper { static function main() { var b:Base<Int> = new Derived(); var c:Base<Base<Int>> = new K2b<Base<String>>(); f(new Derived()); var d:Array<Base<Int>> = [new Derived()]; var e:Array<Base<Int>> = [new Base<String>()]; } static function f(b:Base<Int>) {} }
class K2b<X> extends Base<X> {}
