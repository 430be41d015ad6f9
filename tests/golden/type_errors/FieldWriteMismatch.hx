class FieldWriteMismatch {
	static function main() {
		var o = {a: 1};
		o.a = "b";
	}
}
