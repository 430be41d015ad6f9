class RvalueParams2 { static function main() { var f = function<T>(x:T) return x; } }
