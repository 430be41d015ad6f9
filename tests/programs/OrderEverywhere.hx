class OrderEverywhere {
	static function p(s:String, v:Int):Int { Sys.println(s); return v; }
	static function ps(s:String):String { Sys.println(s); return s; }
	static function pb(s:String, v:Bool):Bool { Sys.println(s); return v; }
	static function f(a:Int, b:Int, c:Int):Int { Sys.println("f"); return a + b + c; }
	static function arr(s:String, a:Array<Int>):Array<Int> { Sys.println(s); return a; }
	static function main() {
		var x = 1;
		Sys.println("r" + p("a", 1) + ps("b") + p("c", 2));
		Sys.println([p("1", 1), p("2", 2), p("3", 3)]);
		Sys.println({a: p("oa", 1), b: p("ob", 2)}.b);
		Sys.println({z: p("oz", 1), b: p("ob2", 2)}.z);
		var m = [p("k1", 1) => p("v1", 1), p("k2", 2) => p("v2", 2)]; Sys.println(m.get(2));
		Sys.println(f(p("a1", 1), p("a2", 2), p("a3", 3)));
		Sys.println(x + (x = 5) + x); x = 1;
		Sys.println((x = 3) * x); x = 1;
		Sys.println(x++ + x++); Sys.println(x); Sys.println(++x + x); Sys.println(x-- - x);
		Sys.println(f(x, x++, x)); Sys.println(f(x++, x, x++)); Sys.println([x, x++, x, ++x]);
		var a = [1, 2, 3]; var i = 0;
		a[i++] += 10; Sys.println(a); Sys.println(i); a[i++] = i; Sys.println(a); a[i] = i++; Sys.println(a); Sys.println(i);
		i = 0; Sys.println(a[i++] + a[i++]);
		a[p("idx", 0)] = p("val", 7); Sys.println(a); a[p("idx", 1)] += p("val", 7); Sys.println(a);
		var o = {v: 1, w: {u: 2}}; o.v += p("ov", 4); Sys.println(o.v); o.w.u *= p("ow", 4); Sys.println(o.w.u); o.v += (o.v = 10); Sys.println(o.v);
		x = 1; x += (x = 5); Sys.println(x); x = 2; x = x + (x = 3) * x; Sys.println(x);
		Sys.println(pb("t1", true) && pb("t2", false) || pb("t3", true)); Sys.println(pb("u1", false) && pb("u2", true)); Sys.println(pb("v1", true) || pb("v2", true));
		Sys.println(pb("c", true) ? p("then", 1) : p("else", 2));
		switch (p("subj", 2)) { case 1: Sys.println("1"); case n if (pb("g", n > 1)): Sys.println("g1"); default: Sys.println("d"); }
		x = 0; if ((x = 4) > 3 && x == 4) Sys.println("ok " + x);
		var y = 0; while ((y += 1) < 4) Sys.println("y" + y); Sys.println(y);
		var z = 0; var q = (z = 3) + (z == 3 ? 10 : 20); Sys.println(q);
		Sys.println(arr("recv", [1, 2]).concat(arr("arg", [3])).length);
		Sys.println(ps("abc").substr(p("s1", 1), p("s2", 1)));
		var st = "s"; st += st + (st = "t"); Sys.println(st);
		var s2 = "q"; Sys.println(s2 + (s2 += "w") + s2);
		var c = 0; var inc = function() { c++; return c; }; Sys.println(inc() + inc() * 10 + inc() * 100);
		Sys.println(p("l", 1) < p("r", 2)); Sys.println(p("l", 1) == p("r", 2)); Sys.println(-p("n", 4)); Sys.println(p("d", 4) / p("e", 2)); Sys.println(p("mod", 7) % p("mod2", 4));
		var t = [p("i", 0)].length > 0 ? "a" : "b"; Sys.println(t);
		for (k in p("lo", 0)...p("hi", 2)) Sys.println("k" + k);
		var arr2 = [for (k in 0...2) p("c" + k, k)]; Sys.println(arr2);
		a = [0, 0]; var j = 0; a[j] = (j = 1); Sys.println(a);
		var fn = f; Sys.println(fn(p("z1", 1), p("z2", 2), p("z3", 3)));
		return;
	}
}
