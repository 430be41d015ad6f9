class ClosureChangesWhatItHolds {
	static function main() {
		var a = [1];
		var f = function() a.push(2);
		var fs = [f];
		fs[0]();
		Sys.println(a.length);
	}
}
