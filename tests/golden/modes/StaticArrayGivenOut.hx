class StaticArrayGivenOut {
	static var log:Array<String> = [];
	static function get() return log;

	static function main() {
		get().push("a");
		Sys.println(get().length);
	}
}
