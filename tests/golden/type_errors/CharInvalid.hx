class CharInvalid { static function main() { ` } }
