using Loops;
class Count { var n = 0; public function new() {} public function hasNext() return n < 3; public function next() return n++; }
class Coll<T> { var l:Array<T>; public function new(l) this.l = l; public function iterator() return l.iterator(); public function keyValueIterator() return l.keyValueIterator(); }
class KV { public function new() {} public function keyValueIterator():KeyValueIterator<String, Float> return null; }
abstract Range(Int) { public function new(i) this = i; public function iterator() return 0...this; }
abstract Len(Array<String>) { public function new() this = []; public var length(get, never):Int; function get_length() return this.length; @:arrayAccess function get(i:Int) return this[i]; }
@:forward abstract Bag(Dynamic) from Dynamic to Dynamic { public function iterator():Iterator<String> return Reflect.fields(this).iterator(); }
class Loops {
  static function ranges(n:Int, f:Float) {
    for (i in 0...n) { var a = i; }
    for (i in n...n + 5) { var a = [i]; }
    var it = 0...3;
    for (i in it) { var a = i * 1.5; }
    for (i in new Range(3)) { var a = i; }
    for (s in new Len()) { var a = s; }
  }
  static function collections(m:Map<Int, String>, it:Iterator<Float>, able:Iterable<Bool>, l:List<Int>) {
    for (v in m) { var a = v; }
    for (k => v in m) { var a = k; var b = v; }
    for (k in m.keys()) { var a = k; }
    for (x in it) { var a = x; }
    for (x in able) { var a = x; }
    for (x in l) { var a = x; }
    for (i => x in ["a", "b"]) { var a = i; var b = x; }
    for (i => x in l) { var a = i; var b = x; }
    for (x in new Count()) { var a = x; }
    var cf:Coll<Float> = new Coll([1.5]); for (x in cf) { var a = x; }
    for (i => x in new Coll(["s"])) { var a = i; var b = x; }
    for (k => v in new KV()) { var a = k; var b = v; }
    for (x in {hasNext: () -> false, next: () -> "s"}) { var a = x; }

    for (k => v in {a: 1}.keyed()) { var a = k; }
  }
  static function keyed(o:{a:Int}):KeyValueIterator<String, Int> return null;
  static function comprehensions(n:Int) {
    var a = [for (i in 0...n) i * 2];
    var b = [for (i in 0...n) if (i % 2 == 0) "e" + i];
    var c = [for (i in 0...n) for (j in 0...i) {i: i, j: j}];
    var d = [for (i in 0...n) i => "v" + i];
    var e = [for (k => v in d) v => k];
    var f = [for (i in 0...n) [for (j in 0...n) i * j / 2]];
    var w = 0;
    var g = [while (w < 3) w++];
    var h = [for (x in a) switch x { case 1: "one"; case _: null; }];
    var i:Map<String, Int> = [for (x in a) "k" + x => x];
    var j = [for (x in a) if (x > 1) x / 2 else x];
    var k = [for (x in a) x -> x];
    var l = [for (x in [1, 2]) { var y = x + 1; y; }];
    return j;
  }
  static function bag(b:Bag) { for (f in b) { var g = f; } var l = [for (f in b) f]; return l; }
  static function whiles() {
    var i = 0, j = 0.5;
    while (i < 3) { var k = i + j; i++; }
    do { var k = i; i--; } while (i > 0);
    while (true) { var z = "b"; break; }
  }
  static function main() {}
}
