class VariableNoName {
	static function main() {
		var = 1;
	}
}
