class AssignMismatch {
	static function main() {
		var x = 1;
		x = "a";
	}
}
