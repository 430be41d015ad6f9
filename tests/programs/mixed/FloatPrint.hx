class FloatPrint {
	static function fixed(f:Float, places:Int):String {
		var neg = f < 0;
		var factor = Math.pow(10, places);
		var n = Math.round(Math.abs(f) * factor);
		var s = StringTools.lpad("" + n, "0", places + 1);
		var cut = s.length - places;
		var out = s.substr(0, cut);
		if (places > 0)
			out += "." + s.substr(cut);
		return neg ? "-" + out : out;
	}

	static function thousands(n:Int):String {
		var s = Std.string(n < 0 ? -n : n);
		var out = "";
		while (s.length > 3) {
			out = "," + s.substr(s.length - 3) + out;
			s = s.substr(0, s.length - 3);
		}
		return (n < 0 ? "-" : "") + s + out;
	}

	static function percent(part:Int, whole:Int):String {
		if (whole == 0)
			return "n/a";
		return fixed(part / whole * 100, 1) + "%";
	}

	static function mean(xs:Array<Float>):Float {
		var t = 0.0;
		for (x in xs)
			t += x;
		return t / xs.length;
	}

	static function main() {
		for (f in [3.14159, 2.0, -1.005, 0.5, 1234.5678])
			Sys.println(fixed(f, 2) + " " + fixed(f, 0));
		for (n in [0, 999, 1000, 1234567, -45678])
			Sys.println(thousands(n));
		Sys.println(percent(1, 3) + " " + percent(2, 2) + " " + percent(5, 0));
		Sys.println(mean([1, 2, 3, 4]));
		Sys.println(mean([1.5, 2.5]));
		Sys.println(10 / 4 + "");
		Sys.println('${10 / 5}');
		Sys.println([0.5, 1, 1.25, 100]);
		var price = 19.99;
		var qty = 3;
		Sys.println(price * qty);
		Sys.println("total: " + (price * qty + 0.03));
		var whole:Float = 7;
		Sys.println("whole: " + whole);
		Sys.println(Std.string(whole) + "/" + whole / 2);
		var m = ["a" => 1.0, "b" => 2.5];
		Sys.println(m["a"] + m["b"]);
		Sys.println(m["a"] + "");
		var o = {v: 3.0};
		Sys.println(o.v);
		Sys.println(o);
		trace(4.0, 5.5);
	}
}
