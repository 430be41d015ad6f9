class JumpsInside {
  static function mk(a:String, b:String):String->String {
    return (ins:String) -> return StringTools.replace(ins, a, b);
  }
  static function f(x:Null<Int>):String {
    var y = x == null ? return "none" : x + 1;
    Sys.println("v" + (if (y > 3) y * 2 else return "small"));
    var z = 1 + switch (y) { case 5: return "five"; case n: n; };
    for (i in 0...3) {
      var k = (i == 1 ? continue : i) + z;
      Sys.println(k);
      if ((if (k > 8) break else k) > 100) Sys.println("never");
    }
    var m = id(id(z) + (z > 8 ? throw "big" : 1), y < 100 ? y : return "huge");
    return "end " + m;
  }
  static function id(a:Int, ?b:Int):Int return b == null ? a : a * b;
  static function h(o:{v:Null<Int>}):Int { var q = [1, o.v == null ? return -1 : o.v, 3]; return q[1] + q.length; }
  static function r(a:Int, b:Int):Int { return id(a, if (b > 1) 3 else return 0); }
  static function main() {
    Sys.println(r(5, 1) + r(5, 2));
    Sys.println(mk("a", "b")("banana"));
    for (v in [null, 1, 3, 4, 6, 7]) { try Sys.println(f(v)) catch (e:String) Sys.println(e); }
    Sys.println(h({v: null}) + " " + h({v: 7}));
  }
}
