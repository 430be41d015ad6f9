typedef A = { x:Int }; typedef B = { x:String };
typedef C = A & B;
class StructRedefine { static function main() { var c:C = null; } }
