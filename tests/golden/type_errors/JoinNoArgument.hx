class JoinNoArgument {
	static function main() {
		["a"].join();
	}
}
