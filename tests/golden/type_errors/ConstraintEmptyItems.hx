using Main.Ext;
class Ext { public static function foo<T:{}>(a:Array<T>) return 1; public static function bar<T:Int>(a:T) return 1; public static function baz<T:Main>(a:T) return 1; public static function q<T:String>(a:Array<T>) return a; }
class ConstraintEmptyItems { public function new() {} static function main() { [1].foo(); ["a"].foo(); 1.bar(); "a".bar(); new Main().baz(); "a".baz(); ["a"].q(); [1].q(); [].q(); [].foo(); } }
