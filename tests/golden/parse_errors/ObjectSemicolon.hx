class ObjectSemicolon {
	static function main() {
		var x = { a:1; };
	}
}
