class ClosureReadsWhatTheCalleeChanges {
	static function f(x:Array<Int>, g:Void->Int) { x.push(2); Sys.println(g()); }

	static function main() {
		var a = [1];
		f(a, () -> a.length);
	}
}
