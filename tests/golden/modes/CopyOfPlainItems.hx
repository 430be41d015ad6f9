class CopyOfPlainItems {
	static function main() {
		var a = ["x" => 1];
		var b = a.copy();
		b.set("y", 2);
		Sys.println(a.exists("y"));
	}
}
