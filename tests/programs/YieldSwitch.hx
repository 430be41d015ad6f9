enum Cell {
	Empty;
	Num(n:Int);
	Text(s:String);
}

class YieldSwitch {
	static function main() {
		var cells = [Empty, Num(3), Text("x"), Num(4)];
		var shown = [for (c in cells) switch (c) {
			case Empty: "-";
			case Num(n): "" + n;
			case Text(s): s;
		}];
		Sys.println(shown.join(" "));
		var nums = [for (c in cells) switch (c) {
			case Num(n) if (n > 3): n * 10;
			case Num(n): n;
			case _: continue;
		}];
		Sys.println(nums.join(" "));
		var total = 0;
		var sums = [for (i in 0...4) { total += i; total; }];
		Sys.println(sums.join(" ") + " " + total);
		var table = [for (i in 1...3) i => [for (j in 1...3) i * j]];
		Sys.println(table[1].join(",") + " " + table[2].join(","));
		var odd = [for (i in 0...9) if (i % 2 == 1) if (i != 5) i];
		Sys.println(odd.join(""));
		var flat = [for (r in [[1, 2], [], [3]]) for (x in r) x];
		Sys.println(flat.join(""));
		var i = 3;
		var down = [while (i > 0) i--];
		Sys.println(down.join(""));
		var mixed = [for (i in 0...4) if (i == 0) "zero" else if (i % 2 == 0) "even" else "odd"];
		Sys.println(mixed.join(" "));
	}
}
