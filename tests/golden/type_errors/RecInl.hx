class RecInl { static inline var a = b + 1; static inline var b = a + 1; static inline var c = 1; static function main() { trace(a + c); } }
