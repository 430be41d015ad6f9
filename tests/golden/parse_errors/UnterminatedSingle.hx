class UnterminatedSingle {
	static function main() {
		'abc
	}
}
