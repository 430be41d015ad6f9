class StdTypeNames {
  static function kind(v:Dynamic):String {
    return switch (Type.typeof(v)) {
      case TClass(Array): "array";
      case TClass(String): "string";
      case TClass(haxe.ds.StringMap): "smap";
      case TClass(c): "class " + Type.getClassName(c);
      case TEnum(e): "enum";
      case TInt: "int"; case TFloat: "float"; case TBool: "bool"; case TNull: "null"; case TObject: "object"; case TFunction: "fun"; case TUnknown: "?";
    }
  }
  static function main() {
    for (v in ([[1], "s", 1, 1.5, true, null, {a: 1}] : Array<Dynamic>)) Sys.println(kind(v));
    Sys.println(Type.getClass([1]) == Array);
    Sys.println(Type.getClass("") == String);
    trace(Type.getClass([1])); trace(Type.getClass("s")); trace(Type.typeof([1])); trace(Type.typeof("a")); trace(Type.typeof(1)); trace(Type.typeof(null)); trace(Type.typeof({}));
    trace(Type.typeof(() -> 1)); trace(Type.typeof(1.5)); trace(Type.typeof(true));
    trace(haxe.ds.Option.Some(1)); trace(StdTypeNames); trace(String); trace(Array);
    Sys.println(Type.getClassName(String) + Type.getClassName(Array) + Type.getClassName(StdTypeNames));
    trace(Std.isOfType([1], Array)); trace(Std.isOfType("s", String)); var t:Dynamic = String; trace(Std.isOfType("s", t)); t = Array; trace(Std.isOfType("s", t), Std.isOfType([], t));
  }
}
