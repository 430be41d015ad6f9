class IndexOfAnObject {
	static function main() {
		var a = {n: 1};
		Sys.println([a].indexOf({n: 1}));
	}
}
