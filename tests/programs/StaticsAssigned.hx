class StaticsConfig { public static var verbose = false; public static var level:Int = 3; public static var title:String; static var hits = 0; public static function hit() return ++hits; public static var limit(default, set):Int = 10; static function set_limit(v:Int) return limit = v < 0 ? 0 : v; @:isVar public static var prop(get, set):Int = 1; static function get_prop() return prop * 2; static function set_prop(v:Int) { prop = v + 1; return prop; } }
enum StaticsMode { Idle; Busy; }
class StaticsAssigned {
  static var count = 0;
  static var total = 0.0;
  static var name:String;
  static var list:Array<Int> = [];
  static var mode = Idle;
  static var last:Null<Int> = null;
  static var seed = 7 * 6;
  static var cache:Map<String, Int> = new Map();
  static var pos = {x: 1, y: 2};
  static final START = 5;
  static var next = START + 1;
  static function tick() { count++; return count; }
  static function rnd() { seed = (seed * 1103 + 12345) % 65536; return seed; }
  static function order() { count = 1; return count + tick() * count + (count = 10) + count++ + count + ++count; }
  static function args(a:Int, b:Int, c:Int) return '$a $b $c';
  static function add(x:Int) { list = list.concat([x]); total += x / 2; last = x; if (name == null) name = "first" + x; else name += x; }
  static function loop() { count = 0; var s = ""; while (count < 3) { s += count; tick(); } for (i in 0...count) count += i; return s + count; }
  static function thrown() { try { count = 100; if (count > 5) throw "stop"; count = 0; } catch (e:String) { count++; } return count; }
  static function sw() return switch mode { case Idle: mode = Busy; "was idle"; case Busy: mode = Idle; "was busy"; }
  static function closure() { var f = () -> count += 2; f(); f(); return f; }
  static function remember(k:String, v:Int) { var m = cache.copy(); m[k] = v; cache = m; }
  static function move() { pos = {x: pos.x + 1, y: pos.y * 2}; return pos.x + "/" + pos.y; }
  static function rec(n:Int):Int { if (n == 0) return count; count++; return rec(n - 1) + count; }
  static function main() {
    trace(tick(), tick(), count); trace(rnd(), rnd(), seed); trace(order()); trace(args(count, tick(), count)); 
    add(3); add(4); trace(list, total, last, name); trace(loop(), thrown(), sw(), sw(), sw()); 
    count = 0; trace(closure()(), count); remember("a", 1); remember("b", 2); trace(cache["a"] + cache["b"], cache.exists("c")); trace(move(), move());
    count = 0; trace(rec(3), next); next += START; trace(next);
    trace(StaticsConfig.verbose, StaticsConfig.level, StaticsConfig.title, StaticsConfig.hit(), StaticsConfig.hit()); StaticsConfig.verbose = !StaticsConfig.verbose; StaticsConfig.level -= 5; StaticsConfig.title = "t" + StaticsConfig.level; StaticsConfig.level++; trace(StaticsConfig.verbose, StaticsConfig.level, StaticsConfig.title, StaticsConfig.title.length);
    StaticsConfig.limit = -3; trace(StaticsConfig.limit, StaticsConfig.limit = 8); StaticsConfig.prop = 5; trace(StaticsConfig.prop); StaticsConfig.prop += 1; trace(StaticsConfig.prop);
    var before = list; list = []; trace(before.length, list.length); for (x in before) list = [x].concat(list); trace(list);
    last = null; trace(last == null, '$last', last); name = null; trace(name, "n" + name); 
    if (count > 2 && tick() > 3 || count == 0) trace("c" + count); var v = count > 3 ? count : -count; trace(v);
  }
}
