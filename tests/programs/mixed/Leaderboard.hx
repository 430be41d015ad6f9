typedef Score = {player:String, points:Int}

class Leaderboard {
	static inline var LIMIT = 3;

	static function record(board:Array<Score>, player:String, points:Int):Int {
		var pos = 0;
		while (pos < board.length && board[pos].points >= points)
			pos++;
		board.insert(pos, {player: player, points: points});
		if (board.length > LIMIT)
			board.pop();
		return pos < LIMIT ? pos + 1 : -1;
	}

	static function bestOf(board:Array<Score>, player:String):Null<Int> {
		var found = board.filter(s -> s.player == player);
		return found.length == 0 ? null : found[0].points;
	}

	static function render(board:Array<Score>):String {
		var width = 0;
		for (s in board)
			if (s.player.length > width)
				width = s.player.length;
		return [for (i => s in board) (i + 1) + ") " + StringTools.rpad(s.player, ".", width + 2) + s.points].join("\n");
	}

	static function main() {
		var board:Array<Score> = [];
		var plays = [{player: "ann", points: 50}, {player: "bob", points: 70}, {player: "cid", points: 10}, {player: "ann", points: 60}, {player: "dot", points: 5}];
		for (p in plays) {
			var place = record(board, p.player, p.points);
			Sys.println(p.player + (place < 0 ? " is out" : ' is number $place'));
		}
		Sys.println(render(board));
		for (name in ["ann", "cid", "bob"]) {
			var b = bestOf(board, name);
			if (b == null) {
				Sys.println(name + " has no score");
				continue;
			}
			Sys.println(name + " " + b);
		}
	}
}
