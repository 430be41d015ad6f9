enum Card {
	Number(suit:Suit, n:Int);
	Face(suit:Suit, name:String);
	Joker;
}

enum Suit {
	Hearts;
	Spades;
}

class EnumTools {
	static function value(c:Card):Int {
		return switch (c) {
			case Number(_, n): n;
			case Face(_, "ace"): 11;
			case Face(Hearts, _): 12;
			case Face(Spades, _): 10;
			case Joker: 50;
		}
	}

	static function sameSuit(a:Card, b:Card):Bool {
		return switch [a, b] {
			case [Number(s, _) | Face(s, _), Number(t, _) | Face(t, _)]: s == t;
			case _: false;
		}
	}

	static function pairs(cards:Array<Card>):Int {
		var n = 0;
		for (i in 0...cards.length)
			for (j in i + 1...cards.length)
				switch [cards[i], cards[j]] {
					case [Number(_, a), Number(_, b)] if (a == b):
						n++;
					case [Face(_, a), Face(_, b)] if (a == b):
						n += 2;
					case [Joker, _] | [_, Joker]:
						n += 10;
					case _:
				}
		return n;
	}

	static function deal(code:String):Null<Card> {
		var suit = switch (code.charAt(0)) {
			case "H": Hearts;
			case "S": Spades;
			case "J": return Joker;
			case _: return null;
		}
		var rest = code.substr(1);
		var n = Std.parseInt(rest);
		return n != null ? Number(suit, n) : Face(suit, rest);
	}

	static function main() {
		var hand:Array<Card> = [];
		for (code in ["H7", "S7", "Hace", "Squeen", "J", "X9"]) {
			var c = deal(code);
			if (c == null) {
				Sys.println("no card " + code);
				continue;
			}
			hand.push(c);
		}
		Sys.println([for (c in hand) value(c)]);
		Sys.println(sameSuit(hand[0], hand[1]) + " " + sameSuit(hand[0], hand[2]) + " " + sameSuit(hand[4], hand[4]));
		Sys.println(pairs(hand));
		Sys.println(hand);
		Sys.println(hand[4] == Joker);
		Sys.println(Type.enumEq(Number(Hearts, 1), Number(Hearts, 1)) + " " + Type.enumEq(hand[0], hand[1]));
		Sys.println(hand[0].match(Number(_, 7)) + " " + hand[2].match(Face(Spades, _)));
		Sys.println(Type.enumConstructor(hand[3]) + " " + Type.enumParameters(hand[3]).length);
		var total = 0;
		for (c in hand)
			if (c != Joker)
				total += value(c);
		Sys.println(total);
	}
}
