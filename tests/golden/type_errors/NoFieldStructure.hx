class NoFieldStructure {
	static function main() {
		var o = {a: 1};
		o.b;
	}
}
