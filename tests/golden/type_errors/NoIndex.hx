class NoIndex {
	static function main() {
		var x = 1;
		x[0];
	}
}
