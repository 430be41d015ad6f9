class ConditionSets { static function main() { var x:Int; if (!(Math.random() > 0.5 || (x = 1) > 0)) trace(x); trace(x); } }
