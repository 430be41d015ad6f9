class RecursiveInlineVar { static inline var a = b; static inline var b = a; static function main() { trace(a); } }
