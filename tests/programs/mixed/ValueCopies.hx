typedef Vec = {x:Int, y:Int}

class ValueCopies {
	static function moved(v:Vec, dx:Int):Vec
		return {x: v.x + dx, y: v.y};

	static function withItem(xs:Array<Int>, x:Int):Array<Int> {
		var copy = xs.copy();
		copy.push(x);
		return copy;
	}

	static function without(m:Map<String, Int>, k:String):Map<String, Int> {
		var c = m.copy();
		c.remove(k);
		return c;
	}

	static function history(steps:Array<Int>):Array<Array<Int>> {
		var states = [];
		var current:Array<Int> = [];
		for (s in steps) {
			current.push(s);
			states.push(current.copy());
		}
		return states;
	}

	static function rotate(xs:Array<Int>, n:Int):Array<Int> {
		var k = n % xs.length;
		return xs.slice(k).concat(xs.slice(0, k));
	}

	static function shuffled(xs:Array<Int>, seed:Int):Array<Int> {
		var a = xs.copy();
		var i = a.length - 1;
		while (i > 0) {
			seed = (seed * 1103 + 12345) % 65536;
			var j = seed % (i + 1);
			var t = a[i];
			a[i] = a[j];
			a[j] = t;
			i--;
		}
		return a;
	}

	static function main() {
		var v = {x: 1, y: 2};
		var w = moved(v, 5);
		Sys.println(v.x + " " + w.x);
		var xs = [1];
		var ys = withItem(xs, 2);
		var zs = withItem(ys, 3);
		Sys.println(xs + "" + ys + zs);
		var m = ["a" => 1, "b" => 2];
		var n = without(m, "a");
		Sys.println(m.exists("a") + " " + n.exists("a"));
		Sys.println(history([1, 2, 3]));
		Sys.println(rotate([1, 2, 3, 4], 6));
		Sys.println(shuffled([1, 2, 3, 4, 5, 6], 42));
		var a = [3, 1, 2];
		var sorted = a.copy();
		sorted.sort((p, q) -> p - q);
		Sys.println(a + " " + sorted);
		var cur = v;
		for (i in 0...3)
			cur = moved(cur, i);
		Sys.println(cur.x + " " + v.x);
		var prev = 0, next = 1;
		for (_ in 0...10) {
			var t = prev + next;
			prev = next;
			next = t;
		}
		Sys.println(prev);
		var best = xs;
		for (c in [ys, zs, xs])
			if (c.length > best.length)
				best = c;
		Sys.println(best);
	}
}
