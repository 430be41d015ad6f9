class CannotAdd {
	static function main() {
		var x = 1 + true;
	}
}
