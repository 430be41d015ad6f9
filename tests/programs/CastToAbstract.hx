abstract IdCastToAbstract(Int) { public function new(i:Int) this = i; public function get():Int return this; }
enum abstract KindCastToAbstract(String) { var A = "a"; var B = "b"; }
class CastToAbstract {
static function main() { var d:Dynamic = "a"; var k = cast(d, KindCastToAbstract); Sys.println(k == A); var i = cast((5 : Dynamic), IdCastToAbstract); Sys.println(i.get()); try { var q = cast((5 : Dynamic), KindCastToAbstract); Sys.println("no"); } catch (e:Dynamic) Sys.println("err"); }

}
