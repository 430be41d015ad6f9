class InvalidAssign {
	static function main() {
		1 = 2;
	}
}
