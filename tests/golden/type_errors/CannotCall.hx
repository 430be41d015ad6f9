class CannotCall {
	static function main() {
		var x = 1;
		x();
	}
}
