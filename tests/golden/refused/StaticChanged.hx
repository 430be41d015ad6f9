class StaticChanged {
	static var log:Array<String> = [];

	static function main() {
		log.push("x");
	}
}
