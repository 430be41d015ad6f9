class FoldBuilds {
	static function main() {
		var r = Lambda.fold([1, 2], (x, acc:Array<Int>) -> { acc.push(x); return acc; }, []);
		Sys.println(r.length);
	}
}
