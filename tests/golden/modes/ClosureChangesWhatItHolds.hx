class ClosureChangesWhatItHolds {
	static function main() {
		var a = [1];
		var f = function() a.push(2);
		f();
		Sys.println(a.length);
	}
}
