@:coreType @:callable abstract A from Int { }
class CoreCallable { static function main() {} }
