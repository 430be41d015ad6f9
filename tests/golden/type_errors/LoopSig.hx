typedef A = { >B, x:Int }; typedef B = { >A, y:Int };
class LoopSig { static function main() { var a:A = null; } }
