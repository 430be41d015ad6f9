class StaticArrayIsChanged {
	static var log:Array<String> = [];

	static function main() {
		log.push("a");
		Sys.println(log.length);
	}
}
