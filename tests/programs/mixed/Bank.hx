typedef Account = {id:Int, owner:String, balance:Int}

enum Outcome {
	Ok(balance:Int);
	Refused(reason:String);
}

class Bank {
	static function deposit(a:Account, amount:Int):Outcome {
		if (amount <= 0)
			return Refused("amount must be positive");
		a.balance += amount;
		return Ok(a.balance);
	}

	static function withdraw(a:Account, amount:Int):Outcome {
		return if (amount > a.balance) Refused('only ${a.balance} left') else {
			a.balance -= amount;
			Ok(a.balance);
		}
	}

	static function apply(a:Account, commands:Array<String>):Array<Outcome> {
		var results = [];
		for (c in commands) {
			var n = Std.parseInt(c.substr(1));
			var r = switch (c.charAt(0)) {
				case "+": deposit(a, n);
				case "-": withdraw(a, n);
				case other: Refused("unknown " + other);
			}
			results.push(r);
		}
		return results;
	}

	static function show(o:Outcome):String
		return switch (o) {
			case Ok(0): "empty";
			case Ok(b): "ok " + b;
			case Refused(r): "refused: " + r;
		}

	static function main() {
		var a:Account = {id: 1, owner: "ann", balance: 0};
		for (r in apply(a, ["+100", "-30", "-100", "+0", "*5", "-70"]))
			Sys.println(show(r));
		Sys.println(a.balance);
		var accounts:Array<Account> = [for (i in 0...3) {id: i, owner: "o" + i, balance: i * 10}];
		for (acc in accounts) {
			acc.balance += 5;
		}
		for (i in 0...accounts.length)
			accounts[i].balance *= 2;
		Sys.println([for (acc in accounts) acc.balance]);
		deposit(accounts[1], 1000);
		Sys.println(accounts[1].owner + " has " + accounts[1].balance);
		var total = 0;
		for (acc in accounts)
			total += acc.balance;
		Sys.println(total);
	}
}
