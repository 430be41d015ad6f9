class DollarField3 { static function main() { var o = { a: 1 }; o.$x; } }
