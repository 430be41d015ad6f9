class AliasThrow {
	static function transfer(accounts:Map<String, Int>, from:String, to:String, n:Int) {
		accounts[from] -= n;
		if (!accounts.exists(to))
			throw "no " + to;
		accounts[to] += n;
	}

	static function main() {
		var accounts = ["a" => 10];
		try {
			transfer(accounts, "a", "b", 4);
		} catch (e:String) {
			Sys.println(e);
		}
		Sys.println(accounts["a"]);
		var steps = 0;
		try {
			steps++;
			throw "x";
		} catch (e:String) {
			Sys.println(steps);
		}
	}
}
