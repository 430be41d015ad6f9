typedef Student = {name:String, grades:Map<String, Array<Float>>}

class GradeBook {
	static function record(book:Array<Student>, name:String, subject:String, grade:Float) {
		for (s in book) {
			if (s.name == name) {
				if (!s.grades.exists(subject))
					s.grades[subject] = [];
				s.grades[subject].push(grade);
				return;
			}
		}
		book.push({name: name, grades: [subject => [grade]]});
	}

	static function mean(xs:Array<Float>):Float {
		var t = 0.0;
		for (x in xs)
			t += x;
		return xs.length == 0 ? 0 : t / xs.length;
	}

	static function subjects(book:Array<Student>):Array<String> {
		var seen:Array<String> = [];
		for (s in book)
			for (k in s.grades.keys())
				if (!seen.contains(k))
					seen.push(k);
		seen.sort(Reflect.compare);
		return seen;
	}

	static function top(book:Array<Student>, subject:String):Null<{name:String, mean:Float}> {
		var best:Null<{name:String, mean:Float}> = null;
		for (s in book) {
			var g = s.grades[subject];
			if (g == null)
				continue;
			var m = mean(g);
			if (best == null || m > best.mean)
				best = {name: s.name, mean: m};
		}
		return best;
	}

	static function main() {
		var book:Array<Student> = [];
		for (line in ["ann math 1.5", "bob math 2", "ann art 3", "bob math 1", "cid art 2.5", "ann math 1", "bob bio x"]) {
			var p = line.split(" ");
			var g = Std.parseFloat(p[2]);
			if (Math.isNaN(g)) {
				Sys.println("bad grade for " + p[0]);
				continue;
			}
			record(book, p[0], p[1], g);
		}
		for (s in subjects(book)) {
			var t = top(book, s);
			Sys.println(s + ": " + (t == null ? "-" : t.name + " " + t.mean));
		}
		Sys.println(top(book, "bio") == null);
		for (s in book) {
			var all = [for (k in subjects([s])) k + "=" + mean(s.grades[k])];
			Sys.println(s.name + " " + all.join(" "));
		}
		for (s in book)
			s.grades["math"] = [for (g in (s.grades.exists("math") ? s.grades["math"] : [4.0])) g + 0.5];
		Sys.println([for (s in book) s.grades["math"]]);
	}
}
