class AliasMap {
	static function main() {
		var a = ["x" => 1];
		var b = a;
		b["y"] = 2;
		Sys.println(a.exists("y"));
		a.remove("x");
		Sys.println(b.exists("x"));
	}
}
