typedef Cell = { value:Int, next:Null<Cell> };
class Main {
	static function fill(a:Array<Int>, n:Int) { for (i in 0...n) a.push(i); a.sort((x, y) -> y - x); }
	static function count(words:Array<String>):Map<String, Int> { var m = new Map<String, Int>(); for (w in words) m.set(w, (m.exists(w) ? m.get(w) : 0) + 1); return m; }
	static function change(p:{x:Int, list:Array<{n:Int}>}) { p.x++; p.list[0].n = 3; for (q in p.list) q.n *= 2; }
	static function find(a:Array<Int>, f:Int -> Bool):Int { for (x in a) if (f(x)) return x; return -1; }
	static function main() {
		var a = [], grid = [for (y in 0...3) [for (x in 0...3) x * y]], p = {x: 1, list: [{n: 1}]}, buf = new StringBuf(), sum = 0;
		fill(a, 5); change(p); grid[1][2] += 7; p.list.push({n: 9}); var last = a.pop(); a = a.concat([1]).slice(1, 3);
		for (k in count(["a", "b", "a"]).keys()) buf.add(k);
		var add = function(x:Int) return sum + x; var i = 10; while (true) { i--; if (i < 3) break; sum += add(i); }
		try { if (a.length > 2) throw {code: 1}; sum++; } catch (e:Dynamic) { sum = e.code; }
		var s = ""; for (c in "abc".split("")) s += c.toUpperCase(); a.remove(2); a.insert(0, 1); a.reverse(); a[5] = 1;
		trace(find(a, x -> x > 2), s, buf.toString(), last, Reflect.field(p, "x"), grid.map(r -> r.join(",")).join(";"), p.list.length, sum);
	}
}
