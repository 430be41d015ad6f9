class CastParam { static function f<T>(x:Dynamic):T { return cast(x, T); } static function g<T>(x:Dynamic) { return x is T; } static function main() { } }
