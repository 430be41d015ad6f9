class DollarVar { static function main() { var $a = 1; for ($i in 0...1) {} } }
