/* What is done for the effects of the function alone is done. */
class EffectsAlone {
 static function each(xs:Array<Int>, f:Int->Void) { Lambda.iter(xs, f); xs.map(x -> { f(x); return x; }); }
 static function say(x:Int):Int { Sys.println("say" + x); return x; }
 static function test(x:Int):Bool { Sys.println("test" + x); return x > 1; }
 static function cmp(a:Int, b:Int):Int { Sys.println("cmp"); return a - b; }
 static function main() {
  each([1, 2], x -> Sys.println(x)); Lambda.iter([3], x -> Sys.println(x)); [4].map(say); [5].map(x -> say(x)); [1, 2].filter(test); var f = say; [6].map(f); Lambda.map([7], f); Lambda.exists([8], test); Lambda.foreach([9], x -> test(x)); Lambda.find([1, 2], test); Lambda.count([1], test); Lambda.fold([1, 2], (x, a) -> { say(x); return a; }, 0); 
  Lambda.iter(["c"], Sys.println); Lambda.flatMap([1], x -> [say(x)]); Lambda.mapi([1], cmp); Lambda.findIndex([1], test); [for (x in [1]) say(x)]; var m = [1 => 2]; for (k => v in m) say(k); for (v in m) say(v); Lambda.array(Lambda.map([1], say)); Lambda.foldi([1], (a, b, c) -> say(a), 0);
  var xs = [1]; xs.map(say).length; var q = Lambda.exists(xs, test) && true; var opt = haxe.ds.Option.Some(1); (say : Int->Int); [say].map(g -> g(1)); Reflect.callMethod(null, say, [1]); say.bind(2)(); var r = ~/a/; r.map("a", e -> { Sys.println("mapped"); return "b"; });
  [2, 1].sort((a, b) -> { Sys.println("sorting"); return a - b; });
  [say(40)].push(say(41));
  [say(42), say(43)].pop();
  [say(44)].reverse();
  [say(45)].insert(say(0), say(46));
 }
}
