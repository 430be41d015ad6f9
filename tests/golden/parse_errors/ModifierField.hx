static function main() {}
