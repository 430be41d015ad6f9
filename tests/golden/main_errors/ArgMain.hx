class ArgMain { static function main(a:Int) { trace(a); } }
