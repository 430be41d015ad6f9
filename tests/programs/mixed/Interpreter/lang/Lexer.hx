package lang;

import lang.Ast.Token;

class Lexer {
	static inline function isDigit(c:Int):Bool
		return c >= "0".code && c <= "9".code;

	static inline function isAlpha(c:Int):Bool
		return c >= "a".code && c <= "z".code;

	public static function lex(src:String):Array<Token> {
		var out = [];
		var i = 0;
		while (i < src.length) {
			var c = src.charCodeAt(i);
			if (c == " ".code) {
				i++;
			} else if (isDigit(c)) {
				var start = i;
				while (i < src.length && isDigit(src.charCodeAt(i)))
					i++;
				out.push(Num(Std.parseFloat(src.substring(start, i))));
			} else if (isAlpha(c)) {
				var start = i;
				while (i < src.length && isAlpha(src.charCodeAt(i)))
					i++;
				out.push(Name(src.substring(start, i)));
			} else {
				out.push(Sym(src.charAt(i)));
				i++;
			}
		}
		return out;
	}
}
