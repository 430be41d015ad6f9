enum abstract E(Int) { var A = 1; var B = 2; var C = 2; var D = 1; }
class EqualValuesUnmatched { static function main() { var e = A; var x = switch (e) { case C: 1; }; var x = switch (e) { case D: 1; }; var x = switch (e) { case B | A: 1; };  } }
