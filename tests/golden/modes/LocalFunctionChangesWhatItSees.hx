class LocalFunctionChangesWhatItSees {
	static function main() {
		var a = [1];
		function add(l:Array<Int>, n:Int) { l.push(n); Sys.println(a.length); } add(a, 2);
	}
}
