@:fakeEnum(String) enum E { A; }
class FakeEnum { static function main() { } }
