class BranchAssign {
	static function bmi(weight:Float, height:Float):String {
		var label;
		var risk = 0;
		var v = weight / (height * height);
		if (v < 18.5) {
			label = "thin";
			risk = 1;
		} else if (v < 25) {
			label = "normal";
		} else {
			label = "heavy";
			risk = v > 30 ? 2 : 1;
		}
		return label + risk;
	}

	static function parse(args:Array<String>):String {
		var verbose = false;
		var level = 1;
		var files = [];
		var output = "out";
		var i = 0;
		while (i < args.length) {
			switch (args[i]) {
				case "-v":
					verbose = true;
					level++;
				case "-o":
					i++;
					output = args[i];
				case "--":
					break;
				case a if (StringTools.startsWith(a, "-")):
					return "unknown " + a;
				case file:
					files.push(file);
			}
			i++;
		}
		return '$verbose $level $output $files $i';
	}

	static function classify(n:Int):String {
		var kind = "";
		var factor = 1;
		switch (n % 3) {
			case 0:
				kind = "fizz";
				factor = 3;
			case 1:
				if (n > 5) {
					kind = "big";
				}
			default:
				factor = -1;
		}
		if (factor > 1)
			kind += factor;
		return kind + ":" + factor;
	}

	static function swapIf(a:Int, b:Int, doIt:Bool):String {
		if (doIt) {
			var t = a;
			a = b;
			b = t;
		}
		return a + "," + b;
	}

	static function main() {
		Sys.println(bmi(50, 1.8) + " " + bmi(70, 1.8) + " " + bmi(90, 1.8) + " " + bmi(120, 1.8));
		Sys.println(parse(["-v", "a.hx", "-o", "dir", "-v", "b.hx"]));
		Sys.println(parse(["x", "--", "y"]));
		Sys.println(parse(["x", "-q", "y"]));
		Sys.println([for (n in 3...9) classify(n)].join(" "));
		Sys.println(swapIf(1, 2, true) + " " + swapIf(1, 2, false));
		var x:Int;
		if (Math.abs(-1) == 1)
			x = 5;
		else
			x = 6;
		Sys.println(x);
		var msg = if (x > 5) "more" else {
			x = 50;
			"less";
		}
		Sys.println(msg + x);
	}
}
