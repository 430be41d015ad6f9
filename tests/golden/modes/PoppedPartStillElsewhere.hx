class PoppedPartStillElsewhere {
	static function main() {
		var x = [1];
		var s = {l: x};
		var t = {l: x};
		s.l.push(2);
		Sys.println(t.l.length);
	}
}
