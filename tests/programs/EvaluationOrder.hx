class EvaluationOrder {
	static function say(s:String, n:Int):Int {
		Sys.println("say " + s);
		return n;
	}

	static function pair(a:Int, b:Int):String {
		return a + "/" + b;
	}

	static function main() {
		var i = 3;
		var xs = [10];
		Sys.println([i++, i, i++ * 10].join(" "));
		Sys.println(xs.length + xs.push(7) + xs.length);
		var y = 5;
		y += (y = 10) + 1;
		Sys.println(y);
		var a = 1;
		var b = 2;
		var t = a;
		a = b;
		b = t;
		Sys.println(a + " " + b);
		Sys.println(pair(say("x", 1), say("y", 2)));
		Sys.println(say("p", 1) + say("q", 2) * say("r", 3));
		var k = 0;
		Sys.println(pair(k++, k++) + pair(++k, k--) + k);
		var arr = [0, 0, 0];
		var j = 0;
		arr[j++] = j;
		arr[j] = j++ + 10;
		Sys.println(arr.join(","));
		var s = "a";
		s = s + (s = "b") + s;
		Sys.println(s);
		var o = {n: 1};
		Sys.println(o.n + (o.n = 5) + o.n);
		if (say("left", 0) == 1 && say("right", 1) == 1) Sys.println("both");
		if (say("left", 1) == 1 || say("right", 1) == 1) Sys.println("either");
		var c = 0;
		if (c++ == 0 && c++ == 1) Sys.println("c " + c);
		if (c++ == 0 || c == 3) Sys.println("c " + c);
	}
}
