
class ThrownWhole {
static function f(x:Float):String { try throw x catch (e:Int) return "int " + e catch (e:Float) return "float " + e; }
static function main() { Sys.println(f(2.0)); Sys.println(f(2.5)); Sys.println(f(1e12)); try throw 3.0 catch (e:Int) Sys.println("i" + e); try throw 3 catch (e:Float) Sys.println("f" + e); try throw 3.5 catch (e:Int) Sys.println("i" + e) catch (e:Dynamic) Sys.println("d" + e); }

}
