class UnclosedCode {
	static function main() {
		'${a'
	}
}
