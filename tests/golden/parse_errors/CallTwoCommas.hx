class CallTwoCommas {
	static function main() {
		f(1,,2);
	}
}
