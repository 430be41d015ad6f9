class RecursiveInlineVar2 { static inline var a:Int = b; static inline var b:Int = a; static function main() { trace(a); } }
