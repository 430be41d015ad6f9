class LiteralPartIsChanged {
	static function main() {
		var a = [1];
		var o = {list: a};
		o.list.push(2);
		Sys.println(a.length);
	}
}
