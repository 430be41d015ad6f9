using Main.Ext;
class Ext { public static function foo<T:{}>(a:T) return 1; public static function dir<T:{}>(a:T) return 1; }
class ConstraintEmpty { static function main() { 1.foo(); true.foo(); "a".foo(); [1].foo(); Ext.foo(1); Ext.foo("a"); Ext.foo(true); var f:Float = 1; f.foo(); } }
