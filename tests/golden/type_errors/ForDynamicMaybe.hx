class ForDynamicMaybe { static function main() { var d:Dynamic = [1]; for (x in (d : Dynamic)) trace(x); } }
