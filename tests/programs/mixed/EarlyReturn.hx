class EarlyReturn {
	static function check(age:Null<Int>, member:Bool, credit:Float):String {
		if (age == null)
			return "age?";
		if (age < 18)
			return "minor";
		var discount = 0.0;
		if (member) {
			discount = 0.1;
			if (credit > 1000)
				return "vip";
		} else if (credit <= 0) {
			return "no credit";
		}
		var total = credit * (1 - discount);
		if (total > 500)
			return "big " + total;
		for (i in 0...3) {
			if (i * 100 > total)
				return "small at " + i;
		}
		return "normal " + total;
	}

	static function find(tree:Array<Array<Int>>, x:Int):Null<String> {
		for (i => row in tree) {
			if (row.length == 0)
				continue;
			for (j => v in row) {
				if (v == x)
					return '$i:$j';
				if (v < 0)
					return null;
			}
		}
		return "absent";
	}

	static function log(level:Int):Void {
		if (level < 1)
			return;
		Sys.println("level " + level);
		if (level > 2) {
			Sys.println("deep");
			return;
		}
		log(level + 1);
		Sys.println("after " + level);
	}

	static function viaSwitch(s:String):Int {
		switch (s) {
			case "a":
				return 1;
			case "b":
			case "c":
				if (s.length == 1)
					return 3;
		}
		while (true) {
			if (s.length > 3)
				return s.length;
			s += "!";
		}
	}

	static function main() {
		Sys.println(check(null, true, 0));
		Sys.println(check(10, true, 0));
		Sys.println(check(20, true, 5000));
		Sys.println(check(20, false, 0));
		Sys.println(check(20, false, 600));
		Sys.println(check(20, true, 50));
		Sys.println(check(20, true, 300));
		var t = [[1, 2], [], [3, -1, 9]];
		Sys.println(find(t, 3) + " " + find(t, 9) + " " + find([], 1));
		log(0);
		log(1);
		Sys.println([viaSwitch("a"), viaSwitch("b"), viaSwitch("c"), viaSwitch("zzzzz")]);
	}
}
