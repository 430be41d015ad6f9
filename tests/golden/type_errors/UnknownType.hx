class UnknownType {
	static function main() {
		var x:Foo = null;
	}
}
