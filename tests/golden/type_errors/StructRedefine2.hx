typedef A = { x:Int }; 
typedef C = { >A, x:String };
class StructRedefine2 { static function main() { var c:C = null; } }
