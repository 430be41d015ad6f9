class FirstTable { public static final TABLE = [for (i in 0...3) i * i]; }
class FirstValues {
  static final vowel = "aeiou".split("").join("|");
  static final re = ~/[0-9]+/g;
  static final re2 = new EReg("a(b+)", "i");
  public static final squares = [for (i in 0...5) i * i];
  static var names:Map<String, Int> = [for (i in 0...3) "k" + i => i];
  static final upper = vowel.toUpperCase() + shout("x");
  static function shout(s:String):String { var r = ""; for (i in 0...3) r += s; return r + "!"; }
  static final fns = [shout, s -> s + "?"];
  static final now = {a: 1, b: [for (x in squares) if (x > 3) x]};
  static final lookup = {
    var m = new Map<Int, String>();
    for (s in ["a", "bb"]) m[s.length] = s;
    m;
  };
  static final big = Math.pow(2, 10);
  static final up = ["x", "y"].map(shout);
  static function main() {
    trace(vowel, re.replace("a1b22", "#"), squares, names["k2"], upper, fns[0]("q"), fns[1]("z"), now.b, lookup[2], big, up);
    if (re2.match("xABBy")) trace(re2.matched(1), re2.matchedLeft());
    trace(FirstTable.TABLE);
  }
}
