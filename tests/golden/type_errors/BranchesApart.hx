import haxe.ds.Option;
class BranchesApart {
  static function main() {
    var r = Math.random() > 0.1 ? Some("abc") : Some(true);
    var q = Math.random() > 0.1 ? [1] : ["a"];
    var q = Math.random() > 0.1 ? {a: 1} : {a: "s"};
    var w = if (Math.random() > 0.1) Some("abc") else Some(true);
	var s = switch 1 { case 1: Some(1); case _: Some("a"); }
  }
}
