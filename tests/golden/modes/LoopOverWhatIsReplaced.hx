class LoopOverWhatIsReplaced {
	static function main() {
		var s = {l: [1, 2, 3]};
		var n = 0;
		for (x in s.l) { s.l = [9]; n++; } Sys.println(n);
	}
}
