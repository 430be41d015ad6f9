class VarsPosition { static function main() { var x:Int = "a", y:Int = 1, z:Int = "b"; var a = 1, b:String = a, c = b.foo; final p:Int = "", q:Int = ""; } }
