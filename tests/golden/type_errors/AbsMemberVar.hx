abstract A(Int) { var x = 1; var y:Int; }
class AbsMemberVar { static function main() {} }
