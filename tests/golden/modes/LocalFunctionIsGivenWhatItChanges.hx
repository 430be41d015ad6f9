class LocalFunctionIsGivenWhatItChanges {
	static function main() {
		var a = [1];
		function add(l:Array<Int>, n:Int) { a.push(n); return l.length; } Sys.println(add(a, 2));
	}
}
