enum Tok { Num(v:Float); Op(s:String); Paren(l:Array<Tok>); Pair(a:Tok, b:Tok); End; }
typedef Rec = {kind:String, ?value:Int, inner:{a:Int, b:Null<String>}};
class Pt { public var x:Int; public var y = 2.5; public function new() x = 1; }
class Patterns1 {
  static function arrays(a:Array<Int>, b:Array<String>) {
    switch a { case []: case [x]: var q = x; case [x, y]: var q = x + y; case [_, x, _] | [x, _, _, _]: var q = x; case l: var q = l; }
    return switch [a, b] { case [[x], [s]]: s + x; case [_, l = [_, _]]: l[0]; case [v, w]: w[0] + v[0]; }
  }
  static function tokens(t:Tok) return switch t {
    case Num(v) if (v > 1): v;
    case Num(v): v * 2;
    case Op("+" | "-"): 1;
    case Op(s): s.length;
    case Paren([]): 0;
    case Paren([one]): tokens(one);
    case Paren(l): l.length;
    case Pair(Num(a), Num(b)): a + b;
    case Pair(x = Op(_), Op(y)): y.length;
    case Pair(Num(n), _) | Pair(_, Num(n)): n;
    case Pair(_, _): -1;
    case End: 0;
  }
  static function records(r:Rec, p:Pt) {
    switch r { case {kind: "a", value: v}: var k = v; case {kind: k, inner: {a: x, b: s}}: var q = s; }
    switch p { case {x: 1, y: yy}: var z = yy; case {x: xx}: var z = xx; }
    var t = switch r.inner { case {a: 1 | 2}: "small"; case {b: null}: "none"; case {a: a, b: b}: b + a; };
    return t;
  }
  static function extract(s:String, n:Int, m:Map<String, Int>) {
    var a = switch s { case _.length => 3: "three"; case _.toUpperCase() => u = "A": u; case Std.parseInt(_) => i if (i != null): "n" + i; case t: t; };
    var b = switch n { case _ * 2 => d: d; };
    var c = switch m { case _["k"] => v: v; };
    return a;
  }
  static function values(d:Dynamic, b:Bool, f:Float, n:Null<Int>) {
    var x = switch b { case true: 1; case false: 0; };
    var y = switch n { case null: "null"; case 1 | 2 | 3: "few"; case v: "v" + v; };
    var z = switch f { case 1.5: 1; case v: Std.int(v); };
    var w = switch d { case "s": 1; case 2: 2; case v: v; };
    var t = switch [b, n] { case [true, null]: 1; case [false, v]: v; case [_, v]: v; };
    return t;
  }
  static function vars(t:Tok) {
    switch t { case Num(var v): var q = v; case var other: var q = other; }
    var r = switch t { case Pair(a, b): { l: a, r: b }; case x: { l: x, r: End }; };
    var s = switch [t, t] { case [Num(a), Num(b)]: a; case [a, Op(_)]: 1; case [_, b]: 2; };
    return r;
  }
  static function main() {}
}
