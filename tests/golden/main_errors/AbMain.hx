abstract AbMain(Int) { static function main() {} }
