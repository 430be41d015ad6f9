import haxe.ValueException;
import haxe.Exception;
class CaughtValues {
static function go(n:Int):String { try { if (n == 0) throw "s"; if (n == 1) throw new Exception("e"); if (n == 2) throw [1]; if (n == 3) throw new ValueException(5); return "ok"; } catch (e:ValueException) { return "v" + e.value + e.message; } catch (e:Exception) return "x" + e.message; }
static function main() for (i in 0...5) Sys.println(go(i));
}
