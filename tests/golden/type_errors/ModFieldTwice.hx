var x = 1;
function x() {}
class ModFieldTwice { static function main() {} }
