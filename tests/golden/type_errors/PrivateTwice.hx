class E { }
private enum E { A; }
class PrivateTwice { static function main() {} }
