extern class Ext { @:overload(function(s:String):Int {}) @:overload(function(s:String, f:Float):Bool {}) static function f(i:Int):String; overload function g(i:Int):String; overload function g(s:String):Int; @:overload(function<T>(t:T, cb:T->Void):T {}) function h(n:Int):Void; function new(); }
class Overloads {
  static function run(e:Ext) { var a = Ext.f(1); var b = Ext.f("s"); var c = Ext.f("s", 1); var d = e.g(1); var f = e.g("x"); var h = e.h("s", x -> { var y = x; }); return c; }
  static function rest(first:String, ...more:Int) { var a = more.length; var b = more[0]; var c = more.toArray(); for (x in more) { var d = x; } for (i => x in more) { var e = i; } rest("a"); rest("a", 1, 2); rest("b", ...[1, 2]); rest("c", ...more); var f = rest; var g = rest.bind("z"); return c; }
  static function restLambda() { var f = function(...r:String) return r.length; var a = f("a", "b"); var g = function(...r:Int) return r[0]; var b = g(1); return b; }
  static function opt(a:Int, ?b:String, c = 1.5, ?d:Array<Int>, e:Bool = false) { var f = b; var g = c; var h = d; return g; }
  static function callOpt() { var a = opt(1); opt(1, "b"); opt(1, 2.5); opt(1, [1]); opt(1, true); opt(1, null, 2, null, true); var f = opt; var g = f(1); var h = opt.bind(1); var i = h(); var j = opt.bind(_, "x"); var k = opt.bind(1, _, 2); }
  static function restCommon() { function g<T>(...v:T):Array<T> return v.toArray(); var a = g(1, 2.5); var b = g("a"); var c = g(null, 1); var d = g(); d.push(1); var e = g(...[true]); return a; }
  static function main() {}
}
