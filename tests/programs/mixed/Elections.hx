typedef Tally = {name:String, votes:Int, share:Float}

class Elections {
	static function count(ballots:Array<Array<String>>, out:Array<String>):Array<Tally> {
		var votes = new Map<String, Int>();
		var total = 0;
		for (b in ballots) {
			for (name in b) {
				if (out.contains(name))
					continue;
				votes[name] = votes.exists(name) ? votes[name] + 1 : 1;
				total++;
				break;
			}
		}
		var tallies = [for (n => v in votes) {name: n, votes: v, share: v / total}];
		tallies.sort((a, b) -> a.votes != b.votes ? b.votes - a.votes : Reflect.compare(a.name, b.name));
		return tallies;
	}

	static function winner(ballots:Array<Array<String>>):String {
		var out:Array<String> = [];
		var round = 0;
		while (true) {
			var tallies = count(ballots, out);
			round++;
			Sys.println('round $round: ' + [for (t in tallies) t.name + " " + t.votes].join(", "));
			if (tallies.length == 0)
				return "nobody";
			if (tallies[0].share > 0.5 || tallies.length == 1)
				return tallies[0].name;
			out.push(tallies[tallies.length - 1].name);
		}
	}

	static function seats(votes:Map<String, Int>, names:Array<String>, n:Int):String {
		var won = [for (name in names) name => 0];
		for (_ in 0...n) {
			var best = "";
			var bestQuotient = -1.0;
			for (name in names) {
				var q = votes[name] / (won[name] + 1);
				if (q > bestQuotient) {
					bestQuotient = q;
					best = name;
				}
			}
			won[best]++;
		}
		return [for (name in names) name + "=" + won[name]].join(" ");
	}

	static function main() {
		var ballots = [["a", "b"], ["b", "a"], ["c", "b"], ["c", "a"], ["a", "c"], ["d", "b", "a"], ["b"]];
		Sys.println("winner " + winner(ballots));
		Sys.println("winner " + winner([]));
		Sys.println(seats(["x" => 100, "y" => 80, "z" => 30], ["x", "y", "z"], 8));
	}
}
