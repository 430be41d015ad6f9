class TextOfVariable {
	static function main() {
		"" + var str = "";
	}
}