class CatchParam { static function f<T>() { try {} catch (e:T) {} } static function main() { } }
