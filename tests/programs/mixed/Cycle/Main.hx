class Main {
	static function main() {
		Sys.println(Even.check(10) + " " + Odd.check(7) + " " + Even.check(3));
		var log:Array<String> = [];
		Sys.println(Even.countdown(4, log));
		Sys.println(log.join(" "));
		Sys.println(Even.LIMIT + Odd.LIMIT);
		Sys.println(Odd.ratio(3));
	}
}
