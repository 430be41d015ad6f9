class StdERegMatches {
  static final word = ~/(\w)(\w*)/;
  static function rev(s:String):String {
    var r = ~/^(\w)(.*)$/;
    if (!r.match(s)) return "";
    var rest = rev(r.matched(2));
    return rest + r.matched(1);
  }
  static function main() {
    trace(rev("hello"));
    var a = ~/b/, b = ~/b/;
    a.match("xxb"); b.match("yb");
    trace(a.matchedLeft(), b.matchedLeft());
    word.match("hello world");
    trace(word.matched(1), word.matchedRight());
    var n = 0;
    for (i in 0...3000) { var r = new EReg("" + i, ""); if (r.match("xx" + i)) n += r.matchedPos().pos; }
    trace(n);
    trace(~/(\d+)/g.map("a1b22", m -> "<" + m.matched(1) + ">"));
  }
}
