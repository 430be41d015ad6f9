enum Mark {
	X;
	O;
}

typedef Board = Array<Null<Mark>>;

class TicTacToe {
	static final LINES = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];

	static function winner(b:Board):Null<Mark> {
		for (line in LINES) {
			var first = b[line[0]];
			if (first == null)
				continue;
			var all = true;
			for (i in line) {
				if (b[i] != first) {
					all = false;
					break;
				}
			}
			if (all)
				return first;
		}
		return null;
	}

	static function free(b:Board):Array<Int>
		return [for (i in 0...9) if (b[i] == null) i];

	static function show(b:Board):String {
		var out = "";
		for (i in 0...9) {
			out += switch (b[i]) {
				case null: ".";
				case X: "x";
				case O: "o";
			}
			if (i % 3 == 2 && i < 8)
				out += "/";
		}
		return out;
	}

	static function best(b:Board, me:Mark, turn:Mark):Int {
		var w = winner(b);
		if (w != null)
			return w == me ? 10 : -10;
		var moves = free(b);
		if (moves.length == 0)
			return 0;
		var score = turn == me ? -100 : 100;
		for (m in moves) {
			var next = b.copy();
			next[m] = turn;
			var s = best(next, me, turn == X ? O : X);
			if (turn == me ? s > score : s < score)
				score = s;
		}
		return score;
	}

	static function play(moves:Array<Int>):String {
		var b:Board = [for (_ in 0...9) null];
		var turn = X;
		for (n => m in moves) {
			if (m < 0 || m > 8 || b[m] != null)
				return 'illegal move $m';
			b[m] = turn;
			var w = winner(b);
			if (w != null)
				return show(b) + " " + (w == X ? "x" : "o") + " wins after " + (n + 1);
			turn = turn == X ? O : X;
		}
		return show(b) + " open, value " + best(b, X, turn);
	}

	static function main() {
		Sys.println(play([0, 3, 1, 4, 2]));
		Sys.println(play([0, 0]));
		Sys.println(play([0, 4, 8, 2, 6]));
		Sys.println(play([4, 0, 2, 6]));
		Sys.println(play([0, 1, 2, 4, 3, 5, 7, 6, 8]));
	}
}
