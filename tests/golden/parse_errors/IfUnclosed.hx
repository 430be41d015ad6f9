class IfUnclosed {
	static function main() {
		if (x 1;
	}
}
