class A { public function new() {} } class B extends A { public function hi() return 1; } class C extends A implements I {} class D extends B implements I {}
interface I {}
typedef Named = {name:String}; typedef Aged = {age:Int}; typedef Person = Named & Aged & {?mail:String};
typedef Ext = {> Named, z:Float}
class Literals {
  static function mixed(i:I, d:Dynamic, any:Any, n:Null<Int>, f:Float) {
    var a = [1, 2.5];
    var b = [2.5, 1];
    var c = [1, null];
    var e = [null, "s"];
    var g = [new B(), new C()];
    var h = [new C(), new D()];
    var j = [new B(), new A()];
    var k = [new D(), i];
    var l = [{a: 1}, {a: 2}];
    var m = [{a: 1, b: "x"}, {a: 2, b: null}];
    var o = [n, 1];
    var p = [1, n];
    var q = [f, n];
    var r = [d, 1];
    var s = [1, d];
    var t = [d];
    var u = ([any, 1] : Array<Any>);
    var v = [[], [1]];
    var w = [[1], []];
    var x:Array<Dynamic> = [1, "a", null];
    var y = [() -> 1, () -> 2];
    var z = [];
    z.push(1);
    return z;
  }
  static function maps(d:Dynamic) {
    var a = ["a" => 1, "b" => 2.5];
    var b = [1 => "x", 2 => null];
    var c = [new A() => 1, new B() => 2];
    var e = ["k" => [1], "l" => []];
    var f:Map<String, Dynamic> = ["a" => 1, "b" => "x"];
    var g:Map<String, Array<Float>> = ["a" => [1]];
    var h = new Map<String, Array<Int>>();
    h["x"] = [];
    var i = h["x"];
    var j = h.get("y");
    var k = h.exists("x") ? h["x"].length : 0;
    var l = [for (q in h.keys()) q];
    var m:Map<Int, Map<String, Bool>> = [1 => ["a" => true]];
    var n = m[1]["a"];
    var o = new Map();
    o.set(1, "a");
    var p = o[2];
    var r = h.copy();
    var s = [for (k => v in h) v.length];
    var t = ["a" => d];
    var u = h.toString();
    var v = h.remove("x");
    var w = h.keyValueIterator();
    return p;
  }
  static function objects(b:Bool) {
    var a = {x: 1, "y": 2.0, 'a b': 3};
    var c:Person = {name: "n", age: 3};
    var d:Ext = {name: "n", z: 1};
    var e = {f: (x:Int) -> x, g: function(y) return y + "s"};
    var f = {inner: {deep: [1, 2]}, n: null};
    var g = f.inner.deep[0];
    var h:{?a:Int, b:String} = {b: "s"};
    var i = h.a;
    var j = b ? {a: 1} : {a: 2.5};
    var k:Named = c;
    var l = ({name: "x"} : Named).name;
    var m = {};
    var n = {a: {}};
    var o = Reflect.copy(a);
    var p = e.g("x");
    var q:{final x:Int; var y(default, null):Float;} = {x: 1, y: 2};
    var r = q.y;
    return o;
  }
  static function numbers() {
    var a = 0xFF, b = 1e3, c = .5, d = 2147483648, e = -1, f = 1.0;
    var g = 7 / 2, h = 7 % 2, i = 7 % 2.5, j = 1 + 1.0, k = 3 - 2, l = 2 * 1.5;
    var m = 1 << 2, n = ~5, o = !true, p = -a, q = a++, r = --a, s = a += 1;
    var t = 5 > 3.5, u = "a" < "b", v = 1 == 1.0;
    var w = "s" + 1, x = 1 + "s", y = "a" + null, z = 1 + 2 + "x";
    return z;
  }
  static function strings(s:String, n:Null<Int>) {
    var a = 'x${s.length}y$n', b = "q".code, c = s.charCodeAt(0), d = s.split(","), e = s.indexOf("x");
    var f = s.charAt(1).toUpperCase(), g = ~/a+/g, h = g.match(s), i = g.matched(0), j = g.split(s);
    var k = s == null, l = s + s, m = s.substr(1), o = Std.string(n), p = Std.parseFloat(s), q = Std.parseInt(s);
    var r = [for (x in s.split("")) x], t = StringTools.hex(255), u = String.fromCharCode(65);
    s += 1;
    return f;
  }
  static function main() {}
}
