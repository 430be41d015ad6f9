class RvalueParams { static function main() { var f = function f<T>(x:T) return x; } }
