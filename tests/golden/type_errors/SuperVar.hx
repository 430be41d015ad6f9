class A { var x:Int; }
class SuperVar extends A { function x() {} var y:Int; static function main() { } }
