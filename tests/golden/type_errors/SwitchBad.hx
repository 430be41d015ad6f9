enum E { A; B(x:Int); C(x:Int, y:String); }
class SwitchBad { static function main() { var e = A; switch (e) { case A: } switch (e) { case A(1): case B: case C(1): case C(1, 2): case D: case B(x, y): case _: } switch (e) { case A | B(x): case C(_, _): } } }
