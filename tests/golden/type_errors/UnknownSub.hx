class UnknownSub {
	static function main() {
		var x = haxe.Foo.bar;
	}
}
