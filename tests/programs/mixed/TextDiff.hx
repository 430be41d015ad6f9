enum Edit {
	Keep(line:String);
	Insert(line:String);
	Remove(line:String);
}

class TextDiff {
	static function table(a:Array<String>, b:Array<String>):Array<Array<Int>> {
		var t = [for (_ in 0...a.length + 1) [for (_ in 0...b.length + 1) 0]];
		for (i in 1...a.length + 1)
			for (j in 1...b.length + 1)
				t[i][j] = a[i - 1] == b[j - 1] ? t[i - 1][j - 1] + 1 : Std.int(Math.max(t[i - 1][j], t[i][j - 1]));
		return t;
	}

	static function diff(a:Array<String>, b:Array<String>):Array<Edit> {
		var t = table(a, b);
		var out:Array<Edit> = [];
		var i = a.length, j = b.length;
		while (i > 0 || j > 0) {
			if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
				out.push(Keep(a[i - 1]));
				i--;
				j--;
			} else if (j > 0 && (i == 0 || t[i][j - 1] >= t[i - 1][j])) {
				out.push(Insert(b[--j]));
			} else {
				out.push(Remove(a[--i]));
			}
		}
		out.reverse();
		return out;
	}

	static function show(edits:Array<Edit>):String {
		var lines = [for (e in edits) switch (e) {
			case Keep(l): "  " + l;
			case Insert(l): "+ " + l;
			case Remove(l): "- " + l;
		}];
		return lines.join("\n");
	}

	static function apply(edits:Array<Edit>):Array<String> {
		var out = [];
		for (e in edits) {
			switch (e) {
				case Keep(l) | Insert(l):
					out.push(l);
				case Remove(_):
			}
		}
		return out;
	}

	static function main() {
		var a = "the quick brown fox jumps".split(" ");
		var b = "the slow brown dog jumps high".split(" ");
		var d = diff(a, b);
		Sys.println(show(d));
		Sys.println(apply(d).join(" ") == b.join(" "));
		var changed = d.filter(e -> !e.match(Keep(_)));
		Sys.println(changed.length);
		Sys.println(show(diff([], ["x"])));
		Sys.println(diff([], []).length);
	}
}
