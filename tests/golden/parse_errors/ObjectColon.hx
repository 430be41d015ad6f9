class ObjectColon {
	static function main() {
		f({a:1, b 2});
	}
}
