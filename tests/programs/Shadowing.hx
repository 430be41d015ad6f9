class Shadowing {
	static function f(x:Int):Int {
		var y = x;
		{
			var x = 10;
			y += x;
		}
		return y + x;
	}

	static function g(x:Int):Int {
		var x = x + 1;
		var x = x * 2;
		return x;
	}

	static function loop(i:Int):String {
		var out = "";
		for (i in 0...2) out += i;
		return out + i;
	}

	static function branch(n:Int):Int {
		var v = 1;
		if (n > 0) {
			var v = 5;
			v++;
			if (v > n) return v;
		}
		return v;
	}

	static function inner(userId:Int):String {
		var user_id = userId + 1;
		var end = user_id;
		var fn = end + 1;
		var nil = fn;
		var when = nil;
		var not = when;
		return userId + " " + user_id + " " + end + " " + fn + " " + nil + " " + not;
	}

	static function catches(e:String):String {
		try throw "x" catch (e:String) return e + "caught";
		return e;
	}

	static function cases(v:Int):String {
		var r = switch (v) {
			case v if (v > 3): "big" + v;
			case v: "small" + v;
		}
		return r + v;
	}

	static function main() {
		Sys.println(f(1) + " " + g(3) + " " + loop(7));
		Sys.println(branch(3) + " " + branch(9) + " " + branch(0));
		Sys.println(inner(1));
		Sys.println(catches("e"));
		Sys.println(cases(4) + cases(1));
	}
}
