
class NullBesideExtractor {
static function len(s:Null<String>):Int { Sys.print("len "); return s == null ? -1 : s.length; }
static function f(s:Null<String>):String return switch (s) { case len(_) => n if (n > 3): "long" + n; case null: "null"; case "ab": "AB"; case len(_) => 1: "one"; case x: x; }
static function g(s:Null<String>):String return switch (s) { case null: "null"; case len(_) => n if (n > 3): "long" + n; case "ab": "AB"; case len(_) => (1 | 2): "one"; case x: x; }
static function h(s:Null<String>):String return switch (s) { case len(_) => (3 | 4): "34"; case "ab" | null: "AB"; case len(_) => 1: "one"; case x: x; }
static function k(s:Null<Int>):String return switch (s) { case 1: "1"; case _ * 2 => 4 if (s != null): "two"; case null: "null"; case x: "" + x; }
static function main() { for (s in ["abc", null, "abcd", "q", "ab"]) { Sys.println(f(s)); Sys.println(g(s)); Sys.println(h(s)); } Sys.println(k(1) + k(2) + k(3)); }

}
