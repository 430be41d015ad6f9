package switchassign;

class SwitchAssign {
	public static function main() {
		var a = 0, b = "", c = [];
		for (i in 0...5) {
			switch i {
				case 0: a = 5;
				case 1: b = "one"; c.push(1);
				case n if (n % 2 == 0): a += n; b += n;
				case _: c.push(i); continue;
			}
			c.push(i * 10);
		}
		Sys.println('$a $b ' + c.join(","));
		var r;
		switch a { case 11: r = "eleven"; case _: r = "other"; }
		Sys.println(r);
		var q = switch a { case 11: b = "set"; 1; case _: 2; };
		Sys.println(b + q);
	}
}
