extern class A implements ArrayAccess<Int> implements ArrayAccess<String> {}
class DupArray { static function main() { } }
