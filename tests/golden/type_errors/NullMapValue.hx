@:nullSafety
class NullMapValue {
	static function main() {
		var m = ["a" => 1, "b" => 2];
		var n = m["a"];
		var sum = n + 1;
		trace(sum);
	}
}
