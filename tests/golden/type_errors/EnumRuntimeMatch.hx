enum E { A(x:Int); B; }
class EnumRuntimeMatch { static function main() { var e = A(1); trace(e == A(1)); trace(e == B); trace(A(1) != e); switch (e) { case A(_): case B: } } }
