using Lambda;
class MethodValues { static function main() {
  var m = [1 => 2, 3 => 4]; trace([1, 3].map(m.get));
  var a = ["a", "b"]; var j = a.join; trace(j("-")); trace([",", ";"].map(a.join));
  var n = new Map<Int, Int>(); for (i in 0...4) n[i] = i * i; trace([for (x in [1, 2].map(n.get)) x]); trace([1,9].filter(n.exists).length);
  var s = "hello"; trace([0, 1].map(s.charAt));
  trace(["a b", "c"].map(StringTools.trim)); } }
