class LiteralStoredLater {
	static function main() {
		var a = [1];
		var all = [];
		for (i in 0...2) { var o = {list: a}; all.push(o); a.push(2); } Sys.println(all[0].list.length);
	}
}
