typedef Entry = {id:Int, amount:Int, ?note:String};
typedef Account = {name:String, balance:Int, entries:Array<Entry>};

enum Outcome {
	Done(balance:Int);
	Refused(why:String);
}

class Ledger {
	static function open(name:String):Account {
		return {name: name, balance: 0, entries: []};
	}

	static function post(a:Account, amount:Int, ?note:String):Outcome {
		if (amount == 0) return Refused("nothing");
		if (a.balance + amount < 0) return Refused('${a.name} has only ${a.balance}');
		a.balance += amount;
		var id = a.entries.length + 1;
		a.entries.push({id: id, amount: amount, note: note});
		return Done(a.balance);
	}

	static function show(o:Outcome):String {
		return switch (o) {
			case Done(b): 'ok $b';
			case Refused(why): 'no: $why';
		}
	}

	static function biggest(a:Account):Null<Entry> {
		var best:Null<Entry> = null;
		for (e in a.entries) if (best == null || e.amount > best.amount) best = e;
		return best;
	}

	static function main() {
		var ann = open("ann");
		Sys.println(show(post(ann, 10)));
		Sys.println(show(post(ann, -25)));
		Sys.println(show(post(ann, -3, "tea")));
		Sys.println(show(post(ann, 0)));
		Sys.println(ann.entries.map(e -> e.id + ":" + e.amount + (e.note == null ? "" : e.note)).join(" "));
		var best = biggest(ann);
		Sys.println(best == null ? "none" : "best " + best.amount);
		var totals = [ann, open("bob")].map(a -> {name: a.name, total: a.balance});
		for (t in totals) Sys.println(t.name + "=" + t.total);
	}
}
