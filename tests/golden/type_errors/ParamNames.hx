class ParamNames<t> { static function f<x>(x:x) {} static function main() { } }
