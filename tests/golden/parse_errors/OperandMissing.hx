class OperandMissing {
	static function main() {
		a + ;
	}
}
