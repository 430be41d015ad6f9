class LiteralKeepsWhatIsChanged {
	static function main() {
		var a = [1];
		var o = {list: a};
		a.push(2);
		Sys.println(o.list.length);
	}
}
