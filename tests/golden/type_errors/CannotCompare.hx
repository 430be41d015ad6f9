class CannotCompare {
	static function main() {
		var x = true > false;
	}
}
