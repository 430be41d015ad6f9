class CapturedLater {
	static function main() {
		var list = [1];
		var f = () -> list.length;
		list = [];
		Sys.println(f());
	}
}
