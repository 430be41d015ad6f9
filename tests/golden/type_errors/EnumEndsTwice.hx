enum E { A; B; A; C; }
class EnumEndsTwice {
 static function main() { var e:E = C; bad; }
 static function f() { switch ([1, 2]) { case [a, b]: 1; case _: } }
}
