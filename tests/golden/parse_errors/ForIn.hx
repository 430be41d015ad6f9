class ForIn {
	static function main() {
		for (x in ) 1;
	}
}
