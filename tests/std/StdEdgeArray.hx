class StdEdgeArray {
	static function main() {
		var a = [1, 2, 3, 4, 5];
		for (i in [-10, -2, -1, 0, 1, 2, 4, 5, 10]) {
			trace(i, a.slice(i), a.slice(i, 3), a.slice(0, i), a.slice(1, -1), a[i], a.indexOf(3, i), a.lastIndexOf(3, i));
			var b = a.copy(); b.insert(i, 99); trace(b);
			for (n in [-1, 0, 1, 2, 10]) { var c = a.copy(); trace(i, n, c.splice(i, n), c); }
		}
		var b = a.copy(); trace(b.pop(), b.shift(), b, b.push(9), b); b.unshift(0); trace(b); b.reverse(); trace(b); trace(b.remove(9), b.remove(100), b, b.contains(4), b.contains(40));
		var e:Array<Int> = []; trace(e.pop(), e.shift(), e.length, e.indexOf(1), e.join(","), e.concat([1]), e.copy(), e.slice(0), e.splice(0, 1), e);
		b.resize(2); trace(b); b[6] = 7; trace(b); 
		var s = ["b", "a", "C", "é", "z", ""]; s.sort((x, y) -> x < y ? -1 : x > y ? 1 : 0); trace(s); s.sort(Reflect.compare); trace(s);
		var n = [3, 1, 2]; n.sort((x, y) -> y - x); trace(n); n.sort(Reflect.compare); trace(n);
		trace(a.map(x -> x * 2), a.filter(x -> x % 2 == 0), [for (x in a) if (x > 2) x], [for (i => x in a) i * x], a.length);
		trace([1, 2].concat([3]), [[1, 2], [3]].length, [1, 2, 3].lastIndexOf(3), [1, 1, 1].indexOf(1, 1), [1, 1, 1].lastIndexOf(1, 1));
		var it = a.iterator(); var sum = 0; while (it.hasNext()) sum += it.next(); trace(sum);
		for (i => v in ["x", "y"]) trace(i, v);
		var nested = [[1, 2], [3, 4]]; nested[0][1] = 9; nested[1].push(5); trace(nested);
		var f = [1.5, 2]; f.push(3); trace(f, f[1] + 1);
		trace([1, 2, 3].toString(), Std.string([]), ["a" => [1]].toString());
		var z = [5, 3, 8]; var y = z.copy(); y.sort((p, q) -> p - q); trace(z, y, haxe.ds.ArraySort != null);
		trace(Lambda.count(a), Lambda.count(a, x -> x > 2), Lambda.fold(a, (x, r) -> x + r, 0), Lambda.has(a, 3), Lambda.exists(a, x -> x > 4), Lambda.foreach(a, x -> x > 0), Lambda.indexOf(a, 3), Lambda.find(a, x -> x > 2), Lambda.findIndex(a, x -> x > 20), Lambda.empty([]), Lambda.array(["k" => 1]), Lambda.concat(a, [6]), Lambda.flatten([[1], [2]]), Lambda.flatMap(a, x -> [x, x]), Lambda.mapi(a, (i, x) -> i * x), Lambda.map(a, x -> x + 1), Lambda.filter(a, x -> x > 3), Lambda.list(a), Lambda.foldi(a, (x, r, i) -> r + x * i, 0));
	}
}
