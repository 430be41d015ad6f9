enum E { C(a:Int, b:String, a:Int); D; }
class DuplicateConstructorArgument { static function main() { } }
