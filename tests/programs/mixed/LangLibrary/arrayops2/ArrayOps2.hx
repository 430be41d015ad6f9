package arrayops2;

class ArrayOps2 {
	public static function main() {
		var a = [5, 3, 8];
		a.push(1); a.unshift(0); a.insert(2, 9);
		Sys.println(a.join(",") + a.pop() + a.shift());
		Sys.println(a.slice(1, 3).join(",") + "|" + a.slice(-2).join(",") + "|" + a.splice(0, 2).join(",") + "|" + a.join(","));
		a.reverse(); Sys.println(a.join(",") + a.indexOf(8) + a.lastIndexOf(8) + a.contains(3) + a.remove(3) + a.remove(99));
		var b = a.concat([4, 4]).copy(); b.sort((x, y) -> y - x); Sys.println(b.join(","));
		b[0] = 100; b[5] = 7; Sys.println(b.join(",") + b.length);
		Sys.println([for (i => x in b) if (x != null) i + ":" + x].join(" "));
		b.resize(2); Sys.println(b.join(","));
		var n = [[1, 2], [3]]; n[1].push(4); n[0][0] = 9; Sys.println(n.map(r -> r.join("")).join("|"));
		Sys.println([1, 2, 3].toString() + [3, 1, 2].filter(x -> x > 1).map(x -> x * 2));
		Sys.println([].length + "" + [1, 2].iterator().hasNext());
	}
}
