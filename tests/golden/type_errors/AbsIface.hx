abstract interface A { }
class AbsIface { static function main() {} }
