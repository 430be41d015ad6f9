class VariableKeyword {
	static function main() {
		var class = 1;
	}
}
