class DynamicIsRead {
	static function main() {
		var o:Dynamic = {n: 1, l: [1]};
		var l:Array<Int> = o.l;
		Sys.println(o.n + l.length);
	}
}
