class StrayElse {
	#else
	static function main() {
	}
}
