abstract A from Int { } 
class MissingUnder { static function main() { } }
