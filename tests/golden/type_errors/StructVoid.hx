typedef T = { var x:Void; };
class StructVoid { static function main() { var a:{ a:Void } = null; } }
