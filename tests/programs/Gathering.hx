typedef Item = {name:String, price:Float, qty:Int, ?tags:Array<String>};
typedef Event = {kind:String, payload:Dynamic};
class Gathering {
  static function parse(line:String):Item { var p = line.split(","); if (p.length < 3) throw 'bad line: $line'; return {name: p[0], price: Std.parseFloat(p[1]), qty: Std.parseInt(p[2])}; }
  static function parseAll(lines:Array<String>) { var items = []; var errors = []; for (l in lines) { try { items.push(parse(l)); } catch (e:String) { errors.push(e); } } return {items: items, errors: errors}; }
  static function logTry() { var log = []; try { log.push("start"); parse("x"); log.push("never"); } catch (e:String) { log.push("caught " + e); } log.push("end"); return log; }
  static function each<T>(a:Array<T>, f:T->Void) for (x in a) f(x);
  static function collect() { var out = []; each([1, 2, 3], x -> out.push(x * 2)); return out; }
  static function tally(words:Array<String>) { var m = new Map<String, Int>(); each(words, w -> m[w] = (m.exists(w) ? m[w] : 0) + 1); var ks = [for (k in m.keys()) k]; ks.sort(Reflect.compare); return [for (k in ks) '$k=${m[k]}'].join(" "); }
  static function memo() { var cache = new Map<Int, Int>(); var f:Int->Int = null; f = n -> { if (n < 2) return n; if (cache.exists(n)) return cache[n]; var r = f(n - 1) + f(n - 2); cache[n] = r; return r; }; return f(30); }
  static function queue() { var q = []; var push = (x:Int) -> q.push(x); var pop = () -> q.shift(); push(1); push(2); var a = pop(); push(3); return '$a ${q.length} ${pop()} ${pop()}'; }
  static function events() { var handlers = new Map<String, Array<String->Void>>(); var seen = []; function on(k:String, h:String->Void) { if (!handlers.exists(k)) handlers[k] = []; handlers[k].push(h); } function emit(k:String, v:String) { if (handlers.exists(k)) for (h in handlers[k]) h(v); } on("a", v -> seen.push("1" + v)); on("a", v -> seen.push("2" + v)); emit("a", "x"); emit("b", "y"); return seen.join(","); }
  static function acct() { var bal = 0; var hist = []; return { dep: (n:Int) -> { bal += n; hist.push(n); }, get: () -> bal, count: () -> hist.length }; }
  static function matrix(n:Int) { var m = [for (i in 0...n) [for (j in 0...n) i * j]]; for (i in 0...n) m[i][i] = -1; var s = 0; for (r in m) for (c in r) s += c; return s; }
  static function swap(a:Array<Int>) { for (i in 0...a.length) for (j in 0...a.length - 1 - i) if (a[j] > a[j + 1]) { var t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; } return a; }
  static function group(items:Array<Item>) { var by = new Map<String, Array<Item>>(); for (it in items) { var k = it.name.charAt(0); var l = by.get(k); if (l == null) { l = []; by.set(k, l); } l.push(it); } return [for (k in ["a", "b"]) k + (by.exists(k) ? by[k].length : 0)].join(";"); }
  static function dynPay(e:Event):String { return switch e { case {kind: "n", payload: p}: "n" + (p : Int); case {kind: "s"}: "s" + e.payload; case _: "other"; }; }
  static function find(items:Array<Item>, pred:Item->Bool):Null<Item> { for (i in items) if (pred(i)) return i; return null; }
  static function finallyLike(f:Void->Int):String { var r = -1; var err = null; try { r = f(); } catch (e:Dynamic) { err = Std.string(e); } return '$r $err'; }
  static function nestedTry() { var steps = []; for (i in 0...3) { try { steps.push("t" + i); if (i == 1) throw "e" + i; steps.push("ok" + i); } catch (e:String) { steps.push(e); continue; } steps.push("after" + i); } return steps.join(" "); }
  static function retry(f:Int->Int, n:Int) { var attempt = 0; while (true) { attempt++; try { return "got " + f(attempt) + " after " + attempt; } catch (e:String) { if (attempt >= n) return "gave up: " + e; } } }
  static function main() {
    var r = parseAll(["apple,1.5,2", "bad", "banana,2,3"]); trace(r.items.length, r.errors); trace(logTry()); trace(collect()); trace(tally(["a", "b", "a"])); trace(memo()); trace(queue()); trace(events());
    var a = acct(); a.dep(5); a.dep(6); trace(a.get(), a.count()); trace(matrix(4), swap([3, 1, 2])); trace(group(r.items)); trace(dynPay({kind: "n", payload: 4}), dynPay({kind: "s", payload: "q"}));
    trace(find(r.items, i -> i.qty > 2).name); trace(finallyLike(() -> 3), finallyLike(() -> throw "no")); trace(nestedTry()); trace(retry(k -> k < 3 ? throw "fail" + k : k * 10, 5), retry(k -> throw "always", 2));
    var sum = 0; for (it in r.items) sum += it.qty; trace(sum); r.items.sort((x, y) -> Reflect.compare(y.price, x.price)); trace(r.items[0].name);
  }
}
