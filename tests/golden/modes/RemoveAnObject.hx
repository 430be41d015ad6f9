class RemoveAnObject {
	static function main() {
		var a = {n: 1};
		var l = [a];
		l.remove({n: 1});
		Sys.println(l.length);
	}
}
