class CondInvalid { static function main() { #if (1 + 2) #end } }
