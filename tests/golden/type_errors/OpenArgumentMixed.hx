class OpenArgumentMixed {
	static function req(arr) { }
	static function main() { req([[1], ["a"]]); req({a: [1, "a"]}); }
}
