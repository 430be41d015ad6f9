class ThrowNothing {
	static function main() {
		throw ;
	}
}
