class UniChar { static function main() { var a = "\u{110000}"; } }
