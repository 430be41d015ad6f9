abstract A(Int) to String { } 
class AbsTo { static function main() {} }
