class OpBoolAssign { static function main() { var a = true; a ||= false; a &&= true; } }
