abstract A(Int) from String to Bool { }
class CompatCast { static function main() {} }
