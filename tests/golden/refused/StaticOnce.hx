class StaticOnce {
	static var first = work();

	static function work():Int {
		Sys.println("working");
		return 1;
	}

	static function main() {
		Sys.println(first);
	}
}
