enum ColorTypeofEnum { Red; Rgb(r:Int); }
class TypeofEnum {
static function main() { Sys.println(Type.typeof(Red)); Sys.println(Type.typeof(Rgb(1))); switch (Type.typeof(Red)) { case TEnum(e): Sys.println(e == ColorTypeofEnum); Sys.println(Type.getEnumName(e)); case _: Sys.println("?"); } var d:Dynamic = Red; switch (Type.typeof(d)) { case TEnum(e): Sys.println("enum"); case TObject: Sys.println("o"); case _: Sys.println("other"); } }

}
