enum Kind {
	Deposit;
	Withdrawal(?note:String);
	Fee(percent:Float);
	Transfer(to:String, reversed:Bool);
}

typedef Entry = {day:Int, kind:Kind, cents:Int}

class Statement {
	static function money(c:Int):String {
		var a = c < 0 ? -c : c;
		return (c < 0 ? "-" : "") + Std.int(a / 100) + "." + StringTools.lpad("" + a % 100, "0", 2);
	}

	static function effect(e:Entry, balance:Int):Int {
		return switch (e) {
			case {kind: Deposit, cents: c}: c;
			case {kind: Withdrawal(_), cents: c}: -c;
			case {kind: Fee(p)}: -Math.round(balance * p / 100);
			case {kind: Transfer(_, true), cents: c}: c;
			case {kind: Transfer(_, false), cents: c}: -c;
		}
	}

	static function label(k:Kind):String {
		return switch (k) {
			case Deposit: "deposit";
			case Withdrawal(null): "withdrawal";
			case Withdrawal(note): 'withdrawal ($note)';
			case Fee(p): p + "% fee";
			case Transfer(to, reversed): (reversed ? "from " : "to ") + to;
		}
	}

	static function lines(entries:Array<Entry>):Array<String> {
		var balance = 0;
		var lowest = 0;
		var out = [];
		for (e in entries) {
			var change = effect(e, balance);
			if (balance + change < -5000) {
				out.push('day ${e.day}: ${label(e.kind)} REFUSED');
				continue;
			}
			balance += change;
			if (balance < lowest)
				lowest = balance;
			out.push('day ${e.day}: ${StringTools.rpad(label(e.kind), ".", 20)} ${StringTools.lpad(money(change), " ", 8)} ${StringTools.lpad(money(balance), " ", 8)}');
		}
		out.push("lowest " + money(lowest));
		return out;
	}

	static function main() {
		var entries:Array<Entry> = [
			{day: 1, kind: Deposit, cents: 10000},
			{day: 2, kind: Withdrawal("rent"), cents: 8050},
			{day: 3, kind: Fee(1.5), cents: 0},
			{day: 4, kind: Transfer("bob", false), cents: 5000},
			{day: 5, kind: Withdrawal(), cents: 9999},
			{day: 6, kind: Transfer("bob", true), cents: 25}
		];
		for (l in lines(entries))
			Sys.println(l);
		Sys.println(lines([])[0]);
	}
}
