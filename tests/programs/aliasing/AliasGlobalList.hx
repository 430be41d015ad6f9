class AliasGlobalList {
	static var log:Array<String> = [];

	static function note(s:String) {
		log.push(s);
	}

	static function main() {
		note("a");
		var l = log;
		note("b");
		Sys.println(l.length + " " + log.join(""));
		count += 2;
		count++;
		Sys.println(count);
	}

	static var count = 0;
}
