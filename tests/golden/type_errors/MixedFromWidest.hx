class MixedFromWidest {
	static function main() {
		var a = [1, 2.5, 3, "x"];
		var m = ["a" => 1, "b" => 2, "c" => "x"];
		var c = if (a == null) 1 else "x";
	}
}
