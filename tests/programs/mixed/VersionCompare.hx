enum Constraint {
	Exact(v:Array<Int>);
	AtLeast(v:Array<Int>);
	Compatible(v:Array<Int>);
	AllOf(cs:Array<Constraint>);
	Any;
}

class VersionCompare {
	static function parse(s:String):Array<Int> {
		var parts = [for (p in s.split(".")) Std.parseInt(p)];
		while (parts.length < 3)
			parts.push(0);
		return parts;
	}

	static function compare(a:Array<Int>, b:Array<Int>):Int {
		for (i in 0...3) {
			if (a[i] != b[i])
				return a[i] < b[i] ? -1 : 1;
		}
		return 0;
	}

	static function constraint(s:String):Constraint {
		s = StringTools.trim(s);
		if (s == "*")
			return Any;
		if (s.indexOf(",") >= 0)
			return AllOf([for (p in s.split(",")) constraint(p)]);
		if (StringTools.startsWith(s, ">="))
			return AtLeast(parse(s.substr(2)));
		if (StringTools.startsWith(s, "~"))
			return Compatible(parse(s.substr(1)));
		return Exact(parse(s));
	}

	static function allows(c:Constraint, v:Array<Int>):Bool {
		return switch (c) {
			case Any: true;
			case Exact(w): compare(v, w) == 0;
			case AtLeast(w): compare(v, w) >= 0;
			case Compatible([major, minor, patch]): v[0] == major && v[1] == minor && v[2] >= patch;
			case Compatible(_): false;
			case AllOf(cs):
				for (x in cs)
					if (!allows(x, v))
						return false;
				true;
		}
	}

	static function main() {
		var versions = ["1.0.0", "1.2.0", "1.10.3", "1.9", "2.0.1"].map(parse);
		versions.sort(compare);
		Sys.println([for (v in versions) v.join(".")].join(" < "));
		for (c in ["*", "1.2", ">=1.9.0", "~1.10.1", ">=1.1, ~1.2.0"]) {
			var ok = versions.filter(v -> allows(constraint(c), v));
			Sys.println(c + ": " + [for (v in ok) v.join(".")].join(" "));
		}
	}
}
