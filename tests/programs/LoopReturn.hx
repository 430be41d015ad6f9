class LoopReturn {
	static function find(xs:Array<{id:Int, name:String}>, id:Int):String {
		for (x in xs) if (x.id == id) return x.name;
		return "nobody";
	}

	static function overflow(xs:Array<Int>, limit:Int):String {
		var sum = 0;
		for (x in xs) {
			sum += x;
			if (sum > limit) return "over at " + x;
		}
		return "sum " + sum;
	}

	static function has(xs:Array<Int>, n:Int):Bool {
		for (x in xs) if (x == n) return true;
		return false;
	}

	static function firstBreak(xs:Array<Int>):Int {
		var seen = 0;
		for (x in xs) {
			if (x == 0) break;
			seen += x;
		}
		return seen;
	}

	static function pairSum(xs:Array<Int>, target:Int):String {
		for (i in 0...xs.length) {
			for (j in i + 1...xs.length) {
				if (xs[i] + xs[j] == target) return i + "+" + j;
			}
		}
		return "none";
	}

	static function deep(n:Int):String {
		var log = "";
		for (i in 0...n) {
			if (i == 1) continue;
			for (j in 0...n) {
				if (j == i) continue;
				if (j == 3) break;
				if (i * j == 8) return log + "!";
				log += i + "" + j + " ";
			}
		}
		return log;
	}

	static function quiet(xs:Array<String>):Void {
		for (x in xs) {
			if (x == "stop") return;
			Sys.println(x);
		}
		Sys.println("all");
	}

	static function main() {
		var people = [{id: 1, name: "Ann"}, {id: 2, name: "Bob"}];
		Sys.println(find(people, 2) + " " + find(people, 3));
		Sys.println(overflow([5, 6, 7], 10) + " " + overflow([5], 10));
		Sys.println(has([1, 2], 2) + " " + has([], 2));
		Sys.println(firstBreak([1, 2, 0, 5]) + " " + firstBreak([4]));
		Sys.println(pairSum([1, 2, 3, 4], 7) + " " + pairSum([1], 7));
		Sys.println(deep(3));
		Sys.println(deep(5));
		quiet(["a", "stop", "b"]);
		quiet(["c"]);
	}
}
