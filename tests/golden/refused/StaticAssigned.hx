class StaticAssigned {
	static var count = 0;

	static function main() {
		count++;
		count = 5;
	}
}
