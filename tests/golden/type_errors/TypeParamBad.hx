class A<T:Int> {}
class TypeParamBad { static function main() { var a:A<String> = null; new Array<Int, Int>(); var b:Array = null; var c:Map<Int> = null; var d:Int<String> = 1; } }
