class Queens {
	static function safe(cols:Array<Int>, col:Int):Bool {
		var row = cols.length;
		for (r in 0...row) {
			var c = cols[r];
			if (c == col || c - r == col - row || c + r == col + row) return false;
		}
		return true;
	}

	static function solve(n:Int, cols:Array<Int>, found:Array<String>):Void {
		if (cols.length == n) {
			found.push(cols.join(""));
			return;
		}
		for (c in 0...n) {
			if (safe(cols, c)) solve(n, cols.concat([c]), found);
		}
	}

	static function permute(items:Array<String>):Array<String> {
		if (items.length <= 1) return items;
		var out = [];
		for (i in 0...items.length) {
			var rest = items.copy();
			var one = rest.splice(i, 1)[0];
			for (p in permute(rest)) out.push(one + p);
		}
		return out;
	}

	static function main() {
		var found = [];
		solve(6, [], found);
		Sys.println(found.length + ": " + found.join(" "));
		Sys.println(permute(["a", "b", "c"]).join(" "));
	}
}
