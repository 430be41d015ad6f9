class ClosureReadsWhatIsChangedLater {
	static function total(x:Array<Int>, f:Int->Int) { var t = 0; for (i in x) t += f(i); return t; }

	static function main() {
		var a = [1];
		Sys.println(total([0], i -> a[i]));
		a.push(2);
		Sys.println(a.length);
	}
}
