class ClosureSeesALaterAssignment {
	static function main() {
		var n = 1;
		var f = () -> n;
		n = 2;
		Sys.println(f());
	}
}
