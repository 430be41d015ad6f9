class FormatEmpty {
	static function main() {
		trace('a${}b');
	}
}
