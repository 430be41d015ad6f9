interface I {} interface J implements I {}
class IfaceImpl { static function main() { } }
