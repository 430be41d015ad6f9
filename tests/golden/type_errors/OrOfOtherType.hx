enum E { A(x:Int); B(s:String); C(f:Float); }
class OrOfOtherType { static function f(e:E) { 
  switch e { case A(v), B(v): trace(v); case _: }
  switch e { case A(v) | B(v) | C(v): trace(v); case _: }
  switch e { case C(v) | A(v): trace(v); case _: }
  switch e { case A(v) | C(v): trace(v); case _: }
 }
}
