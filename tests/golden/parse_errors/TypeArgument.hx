class TypeArgument {
	static function main() {
		var x:Foo< = 1;
	}
}
