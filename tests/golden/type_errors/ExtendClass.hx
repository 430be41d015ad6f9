typedef T = { x:Int };
class ExtendClass extends T { static function main() {} }
