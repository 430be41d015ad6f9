class DuplicateKey {
	static function main() {
		var m = ["a" => 1, "a" => 2];
	}
}
