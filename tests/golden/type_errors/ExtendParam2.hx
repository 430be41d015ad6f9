class ExtendParam2 { static function f<T>(x:T & {a:Int}) {} static function main() { } }
