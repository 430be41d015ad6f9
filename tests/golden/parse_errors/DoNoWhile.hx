class DoNoWhile {
	static function main() {
		do x;
	}
}
