class ClosureTakesTheLastUse {
	static function make() { var a = [1]; a.push(2); return () -> a.length; }

	static function main() {
		var f = make();
		Sys.println(f());
	}
}
