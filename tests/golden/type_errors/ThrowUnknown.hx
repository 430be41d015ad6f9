class ThrowUnknown {
	static function main() {
		throw foo;
	}
}
