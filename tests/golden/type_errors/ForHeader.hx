class ForHeader { static function main() { for (1 in [1]) {} for (a.b in [1]) {} for (x) {} for (a => b => c in []) {} } }
