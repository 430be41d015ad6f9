typedef A = { var x(default, null); };
class StructProp { static function main() { var a:A = null; } }
