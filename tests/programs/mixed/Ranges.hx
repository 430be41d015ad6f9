typedef Range = {from:Int, to:Int}

class Ranges {
	static function merge(ranges:Array<Range>):Array<Range> {
		var sorted = ranges.copy();
		sorted.sort((a, b) -> a.from != b.from ? a.from - b.from : a.to - b.to);
		var out:Array<Range> = [];
		for (r in sorted) {
			if (out.length > 0 && r.from <= out[out.length - 1].to) {
				if (r.to > out[out.length - 1].to)
					out[out.length - 1] = {from: out[out.length - 1].from, to: r.to};
			} else {
				out.push({from: r.from, to: r.to});
			}
		}
		return out;
	}

	static function parse(s:String):Array<Range> {
		var out = [];
		for (part in s.split(",")) {
			var ends = part.split("-");
			switch (ends.map(e -> Std.parseInt(e))) {
				case [null] | [null, _] | [_, null]:
					throw 'bad range "$part"';
				case [a]:
					out.push({from: a, to: a});
				case [a, b] if (a <= b):
					out.push({from: a, to: b});
				case [a, b]:
					out.push({from: b, to: a});
				case _:
					throw "too many ends";
			}
		}
		return out;
	}

	static function show(rs:Array<Range>):String
		return [for (r in rs) r.from == r.to ? '${r.from}' : r.from + "-" + r.to].join(",");

	static function compress(xs:Array<Int>):String {
		var rs:Array<Range> = [];
		var start:Null<Int> = null;
		var last = 0;
		for (x in xs) {
			if (start == null) {
				start = x;
			} else if (x != last + 1) {
				rs.push({from: start, to: last});
				start = x;
			}
			last = x;
		}
		if (start != null)
			rs.push({from: start, to: last});
		return show(rs);
	}

	static function expand(rs:Array<Range>):Array<Int>
		return [for (r in rs) for (i in r.from...r.to + 1) i];

	static function main() {
		Sys.println(show(merge([{from: 5, to: 8}, {from: 1, to: 3}, {from: 2, to: 4}, {from: 8, to: 9}, {from: 20, to: 20}])));
		Sys.println(expand(parse("1-3,7,10-9")));
		Sys.println(compress([1, 2, 3, 7, 9, 10]));
		Sys.println(compress([]) == "");
		Sys.println(compress([4]));
		for (bad in ["1,x", "1-2-3", "3-y"]) {
			try {
				Sys.println(show(parse(bad)));
			} catch (e:String) {
				Sys.println(e);
			}
		}
		for (i in 3...3)
			Sys.println("never");
		var high = 5;
		for (i in high...2)
			Sys.println("never");
		var n = 2;
		for (i in 0...n) {
			n = 10;
			Sys.println(i);
		}
	}
}
