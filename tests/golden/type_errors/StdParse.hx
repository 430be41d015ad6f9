class StdParse {
	static function main() {
		Std.parseInt(1);
	}
}
