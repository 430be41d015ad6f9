class ClosureSeesALaterChange {
	static function main() {
		var a = [1];
		var f = () -> a.length;
		a.push(2);
		Sys.println(f());
	}
}
