class MapSecondName {
	static function main() {
		var a = ["x" => 1];
		var b = a;
		b.set("y", 2);
		Sys.println(a.exists("y"));
	}
}
