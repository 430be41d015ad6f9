class FoldChangesAnOuterObject {
	static function main() {
		var out = [0];
		var r = Lambda.fold([1, 2], (x, acc:Array<Int>) -> { acc.push(x); return acc; }, out);
		Sys.println(out.length + r.length);
	}
}
