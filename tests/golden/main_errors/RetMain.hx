class RetMain { static function main():Int { return 1; } }
