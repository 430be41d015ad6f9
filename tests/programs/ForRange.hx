class ForRange {
	static function main() {
		for (i in 0...3) Sys.println("i " + i);
		var n = 0;
		for (i in 0...n) Sys.println("never");
		for (i in 3...3) Sys.println("never");
		var total = 0;
		for (i in 1...5) total += i * i;
		Sys.println(total);
		for (i in -2...1) total -= i;
		Sys.println(total);
		n = 4;
		for (i in 0...n) {
			n = 2;
			total += i;
		}
		Sys.println(total + " " + n);
		for (i in 0...2) for (j in 0...i + 1) Sys.println(i + "," + j);
		var text = "";
		for (i in 0...3) {
			for (j in 0...3) {
				if (j > i) break;
				text += i * j;
			}
			text += ";";
		}
		Sys.println(text);
	}
}
