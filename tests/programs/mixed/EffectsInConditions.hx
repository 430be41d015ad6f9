class EffectsInConditions {
	static function pop(stack:Array<Int>):Null<Int> {
		Sys.println("pop of " + stack.length);
		return stack.pop();
	}

	static function bump(m:Map<String, Int>, k:String):Int {
		m[k] = (m[k] == null ? 0 : m[k]) + 1;
		return m[k];
	}

	static function next(queue:Array<String>):Null<String>
		return queue.shift();

	static function drain(queue:Array<String>):String {
		var out = "";
		var item;
		while ((item = next(queue)) != null && item != "stop") {
			if (item == "skip")
				continue;
			out += item;
		}
		return out + "/" + queue.length;
	}

	static function main() {
		var s = [5, 0, 7, 1];
		if (pop(s) == 1 && pop(s) == 7 && pop(s) == 99 && pop(s) == 5)
			Sys.println("never");
		Sys.println(s);
		var n = pop(s) == 5 || pop(s) == null ? s.length : -1;
		Sys.println(n);
		var m = new Map<String, Int>();
		if (bump(m, "a") > 1 || bump(m, "a") > 1)
			Sys.println("a is " + m["a"]);
		var total = bump(m, "b") + bump(m, "b") * bump(m, "a");
		Sys.println(total + " " + m["a"] + m["b"]);
		var label = bump(m, "c") == 1 ? "first " + bump(m, "c") : "later";
		Sys.println(label + m["c"]);
		Sys.println(drain(["a", "skip", "b", "stop", "c", "d"]));
		Sys.println(drain(["x"]));
		var i = 0;
		while (i < 10 && (i += 3) != 9)
			Sys.println("i " + i);
		Sys.println("end " + i);
		var xs = [1, 2, 3];
		var sum = 0;
		while (xs.length > 0)
			sum = sum * 10 + xs.pop() + xs.length;
		Sys.println(sum);
		var k = 0;
		var picked = [k++ > 0, k++ > 0, !(k++ > 2)];
		Sys.println(picked + " " + k);
		switch (bump(m, "z")) {
			case 1 if (bump(m, "z") == 2):
				Sys.println("guard saw 2");
			case _:
				Sys.println("other");
		}
		Sys.println(m["z"]);
		var a = [0, 0, 0];
		var p = 0;
		a[p++] = p++;
		a[p] = p = 1;
		Sys.println(a + " " + p);
		do {
			p *= 2;
		} while (p++ < 10);
		Sys.println(p);
		var str = "x";
		str += (str += "y") + str;
		Sys.println(str);
		var q = [for (j in 0...3) j];
		Sys.println([q.shift(), q.pop(), q.length]);
		Sys.println(q.push(8) == 2 ? q.join("") : "?");
		Sys.println(Std.string(q.pop()) + q + q.length);
	}
}
