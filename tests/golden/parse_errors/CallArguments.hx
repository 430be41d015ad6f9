class CallArguments {
	static function main() {
		f(1 2);
	}
}
