enum Token {
	TNumber(value:Int);
	TIdent(name:String);
	TString(text:String);
	TOp(op:String);
	TOpen;
	TClose;
}

class Tokenizer {
	static function isDigit(c:String):Bool
		return c >= "0" && c <= "9" && c != "";

	static function isLetter(c:String):Bool {
		var l = c.toLowerCase();
		return l >= "a" && l <= "z" || c == "_";
	}

	static function tokenize(src:String):Array<Token> {
		var tokens = [];
		var pos = 0;
		while (pos < src.length) {
			var c = src.charAt(pos);
			if (c == " " || c == "\t") {
				pos++;
				continue;
			}
			if (isDigit(c)) {
				var start = pos;
				while (pos < src.length && isDigit(src.charAt(pos)))
					pos++;
				tokens.push(TNumber(Std.parseInt(src.substring(start, pos))));
			} else if (isLetter(c)) {
				var name = "";
				do {
					name += src.charAt(pos++);
				} while (pos < src.length && (isLetter(src.charAt(pos)) || isDigit(src.charAt(pos))));
				tokens.push(TIdent(name));
			} else if (c == "'") {
				var end = src.indexOf("'", pos + 1);
				if (end == -1)
					throw 'unterminated string at $pos';
				tokens.push(TString(src.substring(pos + 1, end)));
				pos = end + 1;
			} else {
				switch (c) {
					case "(":
						tokens.push(TOpen);
					case ")":
						tokens.push(TClose);
					case "+" | "-" | "*" | "/" | "=":
						tokens.push(TOp(c));
					default:
						throw 'unexpected "$c" at $pos';
				}
				pos++;
			}
		}
		return tokens;
	}

	static function show(t:Token):String {
		return switch (t) {
			case TNumber(v): '#$v';
			case TIdent(n): n;
			case TString(s): '"' + s + '"';
			case TOp(o): "op" + o;
			case TOpen: "(";
			case TClose: ")";
		}
	}

	static function main() {
		for (src in ["total = (price_1 + 25) * 3", "say 'hello world'", "", "a $ b", "x = 'open"]) {
			try {
				Sys.println([for (t in tokenize(src)) show(t)].join(" "));
			} catch (e:String) {
				Sys.println("! " + e);
			}
		}
	}
}
