class CellsEverywhere {
  static function call<T>(f:Void->T):T return f();
  static function order() { var n = 1; var inc = () -> { n *= 2; return n; }; call(inc); return n + inc() + n * inc() + n++ + n; }
  static function selfassign() { var x = 1; var f = () -> x; x = x + (x = 5) + f(); x += (x += 2); return x + f(); }
  static function interp() { var s = "a"; var add = (t:String) -> { s += t; return s; }; return '$s ${call(() -> add("b"))} $s' + add("c") + s; }
  static function conds() { var n = 0; var next = () -> ++n; var log = []; while (call(next) < 5 && n != 4) log.push(n); if (n == 4 || call(next) > 100) log.push(-n); return log.join(","); }
  static function args(?n:Int = 4, s:String) { var f = () -> { n--; s = s + n; }; call(() -> { f(); f(); return 0; }); return '$n$s'; }
  static function fib(n:Int):Int { var total = 0; var visit:Int->Void = null; visit = k -> { if (k < 2) total += k else { visit(k - 1); visit(k - 2); } }; visit(n); return total; }
  static function uninit(b:Bool) { var x:Int; if (b) x = 3 else x = 4; var f = () -> x++; f(); call(f); return x; }
  static function sw() { var st = "a"; var go = () -> { st = switch st { case "a": "b"; case "b": "c"; case _: "end"; }; return st; }; var out = ""; while (call(go) != "end") out += st; return switch [st, out] { case ["end", o] if (o.length == 2): o + st; case _: "?"; }; }
  static function nul() { var best:Null<Int> = null; for (x in [3, 9, 2]) call(() -> { if (best == null || x > best) best = x; return 0; }); var r = best; if (best != null) r = best + 1; return '$best $r ${best == 9}'; }
  static function shadow() { var x = 1; var f = () -> { x++; var x = 10; var g = () -> { x += 5; return x; }; return call(g) + x; }; var y = call(f); { var x = "in"; var h = () -> x += "!"; call(h); y += x.length; } return '$x $y'; }
  static function throwing() { var n = 0; var f = (k:Int) -> { n += k; if (n > 3) throw "over" + n; n += 100; }; var log = ""; for (i in [1, 2, 3]) { try { n = i; f(i); log += "ok" + n + ";"; } catch (e:String) { log += e + "/" + n + ";"; } } return log; }
  static function nested() { var a = 0; var mk = () -> { var b = 0; return () -> { a++; b += a; return b; }; }; var p = mk(); var q = mk(); return [p(), p(), q(), p(), q(), a]; }
  static function tryval() { var n = 0; var r = try { n = 1; Std.parseInt("x") == null ? throw "bad" : 0; } catch (e:String) { n + 10; }; return '$r $n'; }
  static function tryloop() { var i = 0; var done = false; while (!done) { i++; try { if (i < 3) { i += 1; throw i; } done = true; } catch (e:Int) { if (e > 100) break; } } return '$i $done'; }
  static function tryret(k:Int):Int { var n = k; try { n += 5; if (n > 7) return n; n *= 2; throw "e"; } catch (e:Dynamic) { n++; } return n; }
  static function inner() { var n = 0; try { try { n = 1; throw "a"; } catch (e:Int) { n = 50; } } catch (e:String) { n += 2; } return n; }
  static function flo() { var t = 0.0; var avg = () -> t / 0; var put = (f:Float) -> t += f; put(1); call(() -> put(2.5)); var r = call(avg); t = r - r; return '$r $t ${Math.isNaN(t)}'; }
  static function comp() { var n = 0; var id = () -> n++; var ids = [for (i in 0...4) if (i != 2) call(id)]; var m = [for (k in ["a", "b"]) k => call(id)]; return ids.join(",") + m["a"] + m["b"] + n; }
  static function bool() { var on = false; var tog = () -> on = !on; call(tog); var a = on; call(tog); return '$a $on ${!on}'; }
  static function coalesce() { var s:String = null; var f = () -> { if (s == null) s = "dflt"; return s; }; var a = s; call(f); return a + s + f(); }
  static function argret(n:Int):Int return call(() -> n += 1) + n;
  static function early(xs:Array<Int>) { var seen = 0; var check = (x:Int) -> { seen++; return x > 2; }; for (x in xs) if (call(() -> check(x))) return '$x after $seen'; return 'none $seen'; }
  static function sets() { var m = new Map<String, Void->Int>(); var c = 0; for (k in ["x", "y"]) m[k] = () -> c += k.charCodeAt(0); return m["x"]() + m["y"]() + c; }
  static function lifted(n:Int) { var sum = 0; function go(k:Int) { if (k == 0) return; sum += k; call(() -> { go(k - 1); return 0; }); } go(n); return sum; }
  static function after() { var f = null; var x = "one"; f = () -> x; var a = f(); x = "two"; return a + f(); }
  static function chars(s:String) { var vowels = 0; var each = (f:Int->Void) -> for (c in 0...s.length) f(s.charCodeAt(c)); each(c -> if ("aeiou".indexOf(String.fromCharCode(c)) >= 0) vowels++); return vowels; }
  static function main() {
    trace(order(), selfassign(), interp()); trace(conds(), args("z"), args(9, "q"), fib(10)); trace(uninit(true), uninit(false), sw(), nul());
    trace(shadow(), throwing(), nested()); trace(tryval(), tryloop(), tryret(1), tryret(5), inner()); trace(flo(), comp(), bool(), coalesce(), argret(5));
    trace(early([1, 2, 3, 4]), early([1]), sets(), lifted(4), after(), chars("education"));
  }
}
