class TypeMissing {
	static function main() {
		var x:;
	}
}
