typedef T = { x:Int, y:Int, x:String };
class StructTwice { static function main() { var a:{ a:Int, a:Int } = null; } }
