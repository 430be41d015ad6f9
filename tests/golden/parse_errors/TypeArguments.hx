class TypeArguments {
	static function main() {
		var x:Foo<Int = 1;
	}
}
