class LibraryTypeTest {
	static function main() {
		var value:Dynamic = 1;
		trace(Std.isOfType(value, haxe.io.Bytes));
		trace(value is List);
		trace(new haxe.Template("a").execute({}));
	}
}
