import haxe.ds.Option;
class ResultsByBranch {
  static function w1(v:Int) return if (v > 1) Some("abc") else Some(true);
  static function w2(v:Int) { return if (v > 1) Some("abc") else Some(true); }
  static function w3(v:Int) { if (v > 1) return Some("abc"); return Some(true); }
  static function w4(v:Int) { return switch v { case 1: Some("abc"); case _: Some(true); } }
  static function w5(v:Int):Option<Int> { return v > 1 ? Some("abc") : Some(true); }
  static function main() {
  }
}
