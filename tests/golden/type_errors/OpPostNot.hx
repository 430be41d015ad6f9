class OpPostNot { static function main() { var a = true; var b = a!; } }
