class Ops { public static var limit = 3; public static function twice(x:Int) return x * 2; }
class ClassField {
static function main() { Sys.println(Reflect.hasField(Ops, "twice")); var f = Reflect.field(Ops, "twice"); Sys.println(f != null); Sys.println(Reflect.callMethod(Ops, f, [4])); Sys.println(Reflect.field(Ops, "limit")); Sys.println(Reflect.field(Ops, "nope") == null); Sys.println(Type.getClassName(Ops)); }

}
