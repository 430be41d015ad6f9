import haxe.ds.StringMap as M;
import haxe.ds.IntMap as IM;
class ImportAlias { static function main() { var m:M<Int> = new M(); var q = new M<String>(); var s:String = m; var t:String = q; $type(m); $type(q); var im:IM<Int> = null; $type(im); $type(M); } }
