enum Tree { Leaf; Node(l:Tree, v:Int, r:Tree); }
typedef User = { name:String, ?age:Int, tags:Array<String> };
class Main {
	static var total = 0;
	static function sum(t:Tree):Int {
		return switch (t) { case Leaf: 0; case Node(l, v, r) if (v > 0): sum(l) + v + sum(r); case Node(_, v, Leaf | Node(Leaf, _, _)): v; case _: -1; }
	}
	static function pat(x:Dynamic, a:Array<Int>, u:User) {
		switch a { case []: trace(0); case [1, y]: trace(y); case [x, _, 3] | [_, x, 4]: trace(x); case _.length => n: trace(n); }
		switch u { case {name: "x", age: null}: 1; case {name: n, tags: [t]}: trace(n + t); default: }
		switch [a.length, u.name] { case [0, "a" | "b"]: return 1; case [n, s] if (n > s.length): return n; case var other: trace(other); }
		return 2;
	}
	static function main() {
		var i = 0, f = 1.5, s = "a\n\t\"\x41\u0042\u{1F600}", q = 'x$i ${f + 1} $$ ${s.length > 2 ? 'y$s' : "n"}', r = ~/a+(b|c)/gi;
		final list = [for (k in 0...10) if (k % 2 == 0) k * k], map = ["a" => 1, "b" => 2], nested = [for (x in list) for (y in list) {x: x, y: y}];
		for (k => v in map) { total += v; if (v > 3) break; else continue; }
		while (i < 10) { i++; if (i == 5) continue; do { i += 2; } while (i < 3 && !false); }
		try { if (i > 100) throw "no"; } catch (e:String) { trace(e); } catch (e:haxe.Exception) { trace(e.message); } catch (e) {}
		var fn = function(a:Int, ?b:String, c = 3):Int { return a + c; }, arrow = (a, b) -> a + b, one = x -> x * 2, none = () -> {};
		function local<T>(x:T, n:Int):T { return n == 0 ? x : local(x, n - 1); }
		var o = {a: 1, "b c": 2, d: {e: [1, 2, 3]}, f: fn}, u:User = {name: "n", tags: []};
		o.a += 1; o.d.e[0] <<= 2; o.d.e.push(o.a++ + --i); u.age ??= 3; total = -i + ~i - (i ^ 3 | 4 & 5) % 7 >>> 1 >> 2;
		var n:Null<Int> = null, len = u?.name?.length ?? 0, c = cast(i, Float), d:Dynamic = cast s, is = d is String, t = (i : Float);
		if (n == null || n != 3 && i >= 2) trace(n) else if (i <= 1) trace("b"); else { trace(arrow(1, 2)); }
		var m = if (i > 1) 1 else 2, w = switch i { case 1 | 2: "a"; case x if (x > 9): "b"; case 0xFF, 1_000: "c"; default: "d"; };
		untyped d.x = 1; @:privateAccess trace(d.x, one(2), local("a", 3), nested.length, map["a"], map.exists("z"));
		for (x in list.filter(x -> x > 3).map(x -> '$x')) trace(x); for (j in 0...list.length) list[j] = j;
		trace(sum(Node(Leaf, 1, Node(Leaf, 2, Leaf))), pat(null, [1], u), new StringBuf().toString(), Std.string(m), w, len, c, t, is, q, r.match(s));
		static var calls = 0; calls++; inline id2(calls); return;
	}
	static function id2(x) return x;
}
