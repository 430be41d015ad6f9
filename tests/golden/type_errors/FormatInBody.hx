class FormatInBody { static function main() { 
  var a:Int = "";
  trace('${1 + }');
  var b:Int = "";
  trace('${}');
  trace('${a.}');
  var b:Int = "";
  trace('${if}');
 }
}
