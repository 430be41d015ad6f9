class WhileUnclosed {
	static function main() {
		while (x 
	}
}
