class DefaultUnused { static function f(e:Int, s:String) { 
  switch e { case 1: trace(e); case y: trace(y); default: }
  switch e { case 1: trace(e); case _: trace(1); default: }
  switch e { case 1: trace(e); case _: trace(1); default: trace(3); }
  switch e { case 1: trace(e); case _: trace(1); case 3: default: }
  switch e { case 1: trace(e); case y: case 3: case 4: default: trace(1); }
  switch s { case "a": case "b": trace(1); case "a": }
  switch s { case "a": case "b": trace(1); case "a": default: }
 }
}
