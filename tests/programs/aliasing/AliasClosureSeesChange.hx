class AliasClosureSeesChange {
	static function main() {
		var x = 1;
		var get = () -> x;
		x = 5;
		Sys.println(get());
		var fs = [];
		var i = 0;
		while (i < 3) {
			fs.push(() -> i);
			i++;
		}
		Sys.println([for (f in fs) f()]);
	}
}
