abstract A(Int) { function f() {} function f() {} static var x:Int; static function x() {} }
class AbsFieldTwice { static function main() {} }
