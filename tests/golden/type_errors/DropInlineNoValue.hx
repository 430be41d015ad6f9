class A { public static inline var x:Int; }
class DropInlineNoValue { static function main() { trace(A.x + 1); var s:String = A.x; } }
