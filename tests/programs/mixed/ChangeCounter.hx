class ChangeCounter {
	static function greedy(amount:Int):Array<Int> {
		var result = [];
		var left = amount;
		for (coin in [200, 100, 50, 20, 10, 5, 2, 1]) {
			while (left >= coin) {
				result.push(coin);
				left -= coin;
			}
		}
		return result;
	}

	static function ways(amount:Int, coins:Array<Int>, from:Int):Int {
		if (amount == 0)
			return 1;
		if (amount < 0 || from >= coins.length)
			return 0;
		return ways(amount - coins[from], coins, from) + ways(amount, coins, from + 1);
	}

	static function fewest(amount:Int, coins:Array<Int>):Null<Int> {
		var best:Array<Null<Int>> = [for (i in 0...amount + 1) null];
		best[0] = 0;
		for (i in 1...amount + 1) {
			for (c in coins) {
				if (c > i)
					continue;
				var before = best[i - c];
				if (before == null)
					continue;
				if (best[i] == null || before + 1 < best[i])
					best[i] = before + 1;
			}
		}
		return best[amount];
	}

	static function main() {
		Sys.println(greedy(388).join("+"));
		Sys.println(greedy(0).length);
		Sys.println("ways to pay 20: " + ways(20, [20, 10, 5, 2, 1], 0));
		Sys.println("fewest for 63 of 1,10,21: " + fewest(63, [1, 10, 21]));
		Sys.println("fewest for 7 of 2,4: " + fewest(7, [2, 4]));
		var sum = 0;
		for (c in greedy(388))
			sum += c;
		Sys.println(sum == 388);
	}
}
