class CellContainers {
  static function each<T>(a:Array<T>, f:T->Void) for (x in a) f(x);
  static function call<T>(f:Void->T):T return f();
  static function nested() { var out = []; each([1, 2], x -> each([10, 20], y -> out.push(x + y))); return out; }
  static function order() { var a = [1]; var f = () -> { a.push(a.length * 10); return a.length; }; a.push(call(f)); a.push(call(f) + call(f)); return a.join(","); }
  static function index() { var a = [0, 0, 0]; var i = 0; var next = () -> { a[2]++; return i++; }; a[call(next)] = call(next) + a[2]; a[call(next)] = 7; return '$a $i'; }
  static function pops() { var s = [1, 2, 3]; var take = () -> s.pop(); var x = call(take); var y = s.pop(); return '$x $y ${s.length} ${call(take)} ${call(take)}'; }
  static function mapset() { var m = new Map<String, Int>(); var add = (k:String) -> m[k] = m.exists(k) ? m[k] * 2 : 1; each(["a", "b", "a", "a"], k -> add(k)); var n = 0; for (k => v in m) n += v; return n + m["a"] + call(() -> m["zz"] = 5) + m.get("zz"); }
  static function removed() { var m = ["x" => 1, "y" => 2]; var del = (k:String) -> m.remove(k); var a = del("x"); var b = call(() -> del("x")); return '$a $b ${m.exists("y")} ${[for (k in m.keys()) k]}'; }
  static function tr(n:Int) { var log = []; var total = 0; try { log.push("a"); if (n == 1) throw "one"; total += 5; log.push("b"); try { log.push("in"); if (n == 2) throw 2; } catch (e:Int) { log.push("i" + e); total += e; } if (n == 3) throw "three"; log.push("z"); } catch (e:String) { log.push("c" + e); total *= 2; } return log.join("") + total; }
  static function loop() { var seen = []; for (i in 0...5) { try { seen.push(i); if (i % 2 == 0) throw i; seen.push(i * 100); } catch (e:Int) { if (e == 4) break; seen[seen.length - 1] = -e; continue; } seen.push(7); } return seen; }
  static function buf() { var b = new StringBuf(); each(["x", "y"], s -> { b.add(s); b.addChar(45); }); return b.toString() + b.length; }
  static function two() { var ev = []; var od = []; each([1, 2, 3, 4], x -> if (x % 2 == 0) ev.push(x) else od.push(x)); return { ev: ev, od: od }; }
  static function kept() { var a = []; var f = (x:Int) -> a.push(x); var g = () -> a.length; call(() -> f(1)); f(2); return { f: f, g: g, s: () -> a.join("-") }; }
  static function sums() { var acc = [0, 0]; each([1, 2, 3], x -> { acc[0] += x; acc[1] += x * x; }); return acc[0] * 100 + acc[1]; }
  static function fresh() { var fs = []; for (i in 0...3) { var own = [i]; fs.push(() -> { own.push(own.length); return own.join("."); }); } return [for (f in fs) f() + f()].join(" "); }
  static function cond() { var a = [3]; var f = () -> a.shift(); if (a.length > 0 && call(f) == 3 && a.length == 0) return "empty " + a; return "no"; }
  static function spread() { var a = [1, 2, 3]; var clear = () -> while (a.length > 0) a.pop(); var copy = a.copy(); call(() -> { clear(); return 0; }); return copy.length + a.length; }
  static function unsh() { var a = ["m"]; each(["l", "k"], s -> { a.unshift(s); a.insert(1, s.toUpperCase()); }); return a.join("") + a.indexOf("K") + a.contains("m"); }
  static function str() { var parts = []; var add = (s:String) -> { parts.push(s); return "" + parts; }; return add("p") + "/" + call(() -> add("q")) + "/" + parts; }
  static function thrower(f:Void->Void) { f(); throw "after"; }
  static function through() { var a = []; var n = 0; try { thrower(() -> { a.push(1); n++; }); } catch (e:Dynamic) { a.push(2); } return '$a$n'; }
  static function rev() { var a = [1, 2, 3]; call(() -> { a.reverse(); return 1; }); return a; }
  static function ret(flag:Bool) { var a = []; each([1, 2], x -> a.push(x)); if (flag) return a; a.push(9); return a; }
  static function words(s:String) { var counts = new Map<String, Int>(); var order = []; each(s.split(" "), w -> { if (!counts.exists(w)) { order.push(w); counts[w] = 0; } counts[w]++; counts[w] += 0; }); return [for (w in order) w + counts[w]].join(","); }
  static function main() {
    trace(nested(), order(), index(), pops(), mapset()); trace(removed(), tr(0), tr(1), tr(2), tr(3)); trace(loop(), buf()); var t = two(); t.ev.push(6); trace(t.ev, t.od);
    var k = kept(); k.f(5); trace(k.g(), k.s()); trace(sums(), fresh(), cond(), spread(), unsh()); trace(str(), through(), rev()); var r = ret(true); r.push(4); trace(r, ret(false)); trace(words("a b a c a"));
  }
}
