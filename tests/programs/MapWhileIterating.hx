class MapWhileIterating {
  static function main() {
    var m = ["a" => 1, "b" => 2, "c" => 3];
    var seen = 0;
    for (k => v in m) { m["a"] = 10; m["b"] = 10; m["c"] = 10; if (v == 10) seen++; }
    Sys.println(seen);
    var nulls = 0;
    for (k => v in m) { for (o in m.keys()) if (o != k) m.remove(o); if (v == null) nulls++; }
    Sys.println(nulls);
    var o = {m: [1 => [1], 2 => [2]]};
    var total = 0;
    for (k => v in o.m) { o.m[3 - k] = [k, k]; total += v.length; }
    Sys.println(total);
    var n = [1 => 1, 2 => 2];
    var sum = 0;
    for (v in n) { n[1] = 50; n[2] = 50; sum += v; }
    Sys.println(sum);
    var r = [1 => 1, 2 => 2];
    var count = 0;
    for (k => v in r) { r = [1 => 5]; count += v; }
    Sys.println(count);
    var z = ["p" => 4, "q" => 6];
    for (k => v in z) if (v > 5) z.remove(k);
    Sys.println(Std.string(z));
    for (k => v in z) z[k] = v + 1;
    Sys.println(Std.string(z));
  }
}
