class UnknownTypePath {
	static function main() {
		var x:foo.Bar = null;
	}
}
