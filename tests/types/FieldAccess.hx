typedef Fixed = {final a:Array<Int>;}
typedef ReadOnly = {var a(default, never):Array<Int>;}
class FieldAccess {
  static function run(f:Fixed, r:ReadOnly) { f = r; r = f; var g = f.a; var h = [f]; return h; }
  static function main() {}
}
