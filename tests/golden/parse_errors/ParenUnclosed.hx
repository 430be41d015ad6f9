class ParenUnclosed {
	static function main() {
		(1;
	}
}
