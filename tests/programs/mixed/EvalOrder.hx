class EvalOrder {
	static function say(s:String, v:Int):Int {
		Sys.println(s);
		return v;
	}

	static function yes(s:String):Bool {
		Sys.println("yes " + s);
		return true;
	}

	static function no(s:String):Bool {
		Sys.println("no " + s);
		return false;
	}

	static function three(a:Int, b:Int, c:Int):String
		return '$a/$b/$c';

	static function main() {
		var i = 1;
		Sys.println(three(i++, i, i++));
		Sys.println(three(++i, i--, i));
		Sys.println(say("a", 1) + say("b", 2) * say("c", 3));
		if (no("1") && yes("2"))
			Sys.println("never");
		if (yes("3") || no("4"))
			Sys.println("short");
		if (no("5") || yes("6") && no("7"))
			Sys.println("never");
		var xs = [1, 2];
		Sys.println(xs.length + xs.push(5) + xs.length);
		var n = 5;
		n += n++ + n;
		Sys.println(n);
		var arr = [10, 20, 30];
		var k = 0;
		arr[k++] = arr[k] + k;
		Sys.println(arr + " " + k);
		arr[say("index", 1)] += say("value", 7);
		Sys.println(arr);
		var s = "" + i + (i = 100) + i;
		Sys.println(s);
		var t = [i++, i++, i];
		Sys.println(t);
		var o = {a: i--, b: i--, c: i};
		Sys.println(o.a + "," + o.b + "," + o.c);
		var chosen = yes("cond") ? say("then", 1) : say("else", 2);
		Sys.println(chosen);
		var a = 1;
		var b = (a = 3) + a;
		Sys.println(b);
		var x, y;
		x = y = 4;
		Sys.println(x + y);
		while (no("loop")) {}
		var count = 0;
		while (count++ < 2 && yes("w" + count)) {}
		Sys.println(count);
		Sys.println(switch (i++) {
			case 100: "hundred " + i;
			case v: v + " then " + i;
		});
	}
}
