enum E { A; B; }
class NotPartOf {
	static function main() {
		var e:E = Foo;
	}
}
