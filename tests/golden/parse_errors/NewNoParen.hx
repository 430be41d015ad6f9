class NewNoParen {
	static function main() {
		new Foo;
	}
}
