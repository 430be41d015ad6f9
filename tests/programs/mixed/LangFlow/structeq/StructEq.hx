package structeq;

typedef P2 = { x:Int, y:Int };
class StructEq {
	static function add(a:P2, b:P2):P2 return { x: a.x + b.x, y: a.y + b.y };
	static function key(p:P2) return p.x + ":" + p.y;
	static function nb(p:P2):Array<P2> return [for (d in [{ x: 0, y: 1 }, { x: 1, y: 0 }]) add(p, d)];
	public static function main() {
		var seen = new Map<String, Bool>(); var q = [{ x: 0, y: 0 }]; var n = 0;
		while (q.length > 0 && n < 50) { var p = q.shift(); if (seen.exists(key(p)) || p.x > 3 || p.y > 2) continue; seen[key(p)] = true; n++; for (m in nb(p)) q.push(m); }
		Sys.println(n + "");
		var by = new Map<Int, Array<P2>>(); for (k in [for (k in seen.keys()) k]) { var x = Std.parseInt(k.split(":")[0]); if (!by.exists(x)) by[x] = []; by[x].push({ x: x, y: 0 }); } Sys.println(by[2].length + "");
	}
}
