enum Co { R; G(x:Int); B(a:Int, b:String); }
class FloatElements {
	static function main() {
		var a:Array<Null<Int>> = [3, null, 1, null, 2];
		Sys.println(a); Sys.println(a.indexOf(null)); Sys.println(a.lastIndexOf(null)); Sys.println(a.contains(null)); Sys.println(a.join(",")); Sys.println(a.remove(null)); Sys.println(a); Sys.println(a.length); Sys.println(a.pop()); Sys.println(a.shift()); Sys.println(a[10]); Sys.println(a[-1]);
		var f:Array<Float> = [1, 2.5, 3]; Sys.println(f.indexOf(1)); Sys.println(f.indexOf(1.0)); Sys.println(f.contains(3)); Sys.println(f.contains(3.0)); Sys.println(f.remove(1.0)); Sys.println(f); var i:Int = 3; Sys.println(f.contains(i)); Sys.println(f.indexOf(6 / 2)); f.push(i); Sys.println(f.lastIndexOf(3.0)); Sys.println(f.remove(6 / 2)); Sys.println(f); Sys.println(f.indexOf(f[1] * 1));
		var g = [for (k in 0...3) k / 1]; Sys.println(g.indexOf(2)); Sys.println(g); Sys.println(g.contains(1)); Sys.println(g.remove(0)); Sys.println(g);
		var e = [R, G(1), B(1, "x")]; 
		Sys.println(Type.enumEq(G(1), G(1))); Sys.println(Type.enumEq(G(1), G(2))); Sys.println(Type.enumEq(B(1, "x"), B(1, "x"))); Sys.println(R == R); Sys.println(e[0] == R); Sys.println(e); Sys.println(Type.enumEq(R, R));
		var fl:Float = 1; switch (fl) { case 1: Sys.println("one"); case 2: Sys.println("two"); case _: Sys.println("?"); }
		fl = g[1] * 2; switch (fl) { case 1: Sys.println("one"); case 2: Sys.println("two"); case _: Sys.println("?"); }
		var r = switch (fl * 1.5) { case 3: "three"; case 3.5: "x"; default: "no"; }; Sys.println(r);
		switch ([fl, 1]) { case [2, 1]: Sys.println("pair"); case _: Sys.println("nopair"); }
		var st = {v: g[1] * 2}; switch (st) { case {v: 2}: Sys.println("two"); case _: Sys.println("no"); }

		var nn:Map<Int, Int> = new Map(); nn[Std.int(2.0)] = 5; Sys.println(nn[2]); Sys.println(nn.remove(2)); Sys.println(nn.remove(2)); Sys.println(nn.exists(2));
		var em:Map<Co, Int> = new Map(); em[G(1)] = 3; Sys.println(em[G(1)]); Sys.println(em[G(2)]); em[R] = 1; Sys.println(em.exists(R));
		var strs = ["b", null, "a"]; strs = strs.filter(function(x) return x != null); strs.sort(function(x, y) return x < y ? -1 : x > y ? 1 : 0); Sys.println(strs);
		var sorted = [3, 1, 2]; sorted.sort(function(x, y) return x - y); Sys.println(sorted); sorted.sort(Reflect.compare); Sys.println(sorted); sorted.reverse(); Sys.println(sorted);
		var x = [1, 2, 3, 4, 5]; Sys.println(x.slice(-2)); Sys.println(x.slice(1, -1)); Sys.println(x.slice(3, 1)); Sys.println(x.slice(10)); Sys.println(x.splice(-2, 1)); Sys.println(x); Sys.println(x.splice(1, 100)); Sys.println(x); x.insert(-1, 9); Sys.println(x); x.insert(100, 8); Sys.println(x); x.insert(0, 7); Sys.println(x); Sys.println(x.concat([1])); x.resize(2); Sys.println(x);
	}
}
