class AssignItself {
	static function main() {
		var x = 1;
		x = x;
	}
}
