class OtherName { static function main() {} }
