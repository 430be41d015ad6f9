class NullAndDynamic {
  static function nulls(n:Null<Int>, m:Null<Float>, s:String, b:Null<Bool>, l:Null<Array<Int>>) {
    var a = n;
    var c = n + 1;
    var d = n == null ? 0 : n;
    var e = n == null ? null : n;
    var f = n != null;
    var g = m * 2;
    var h = b ? 1 : 2;
    var i = l[0];
    var j = l.length;
    var k = [n, m];
    var o = [n];
    var p = if (n > 1) n else 2;
    var q = {v: n, w: null};
    var r = true ? n : 1.5;
    var t:Int = n;
    var u = -n;
    var v = n / 2;
    var w = n % 2;
    var x = n++;
    var y = (n : Int);
    var z = switch n { case null: 0; case v: v; };
    return e;
  }
  static function dynamics(d:Dynamic, a:Any, di:Dynamic<Int>) {
    var b = d;
    var c = d.x;
    var e:Int = d.y;
    var f = d + 1;
    var g = d + "s";
    var h = "s" + d;
    var i = d[0];
    var j = d.foo(1);
    var k = d * 2;
    var l = d == 1;
    var m = d > 1;
    var n:String = a;
    var o = (a : Array<Int>);
    var p = di.any;
    var q = [d, d];
    var r = d ? 1 : 2;
    var s = !d;
    var t = -d;
    var u = d.a.b.c;
    var v:Dynamic = 1;
    var w = v;
    var x = w + 1;
    var y = cast d;
    var z = cast(d, String);
    d.x = 3;
    var aa = d.x = 4;
    var bb = d.length;
    var cc = (d : {x:Int}).x;
    var dd = Std.isOfType(d, String) ? (d : String) : null;
    return j;
  }
  static function inferredFromDynamic(d:Dynamic) {
    var a = d.list;
    var b = a[0];
    var c = d.name;
    var e = c + "x";
    var f = d.count;
    var g = f + 1;
    var h = [for (i in 0...d.n) d.items];
    var i = true ? d : 1;
    var j = true ? 1 : d;
    var k = d == null ? null : d.x;
    for (x in (d.l : Array<String>)) { var y = x; }
    var l = Reflect.field(d, "x");
    var m = l;
    m = "s";
    var n = haxe.Json.parse("{}");
    var o = n.x;
    var p:Float = o;
    return k;
  }
  static function unknowns() {
    var a = null;
    var b = null;
    b = 1;
    var c = [];
    var d = [];
    d.push("x");
    var e = null;
    if (e == 1.5) {}
    var f = [null];
    f.push(1);
    var g;
    g = "s";
    var h = x -> x;
    h(1);
    var i = null;
    var j = i;
    i = "q";
    var k = [[]];
    k[0].push(1);
    var l = new Array();
    l[0] = 2.5;
    var m = {v: null};
    m.v = 3;
    var n = null;
    var o = [n];
    n = "x";
    return j;
  }
  static function casts(o:{}, i:Int) {
    var a = cast i;
    var b:Float = cast i;
    var c = (cast i : String);
    var d = cast(o, Array<Dynamic>);
    var e = untyped i.foo;
    var f = (i : Float);
    var g = Std.downcast(new haxe.Exception("x"), haxe.ValueException);
    var h = o is String;
    var j = try cast(o, String) catch (e) null;
    return c;
  }
  static function main() {}
}
