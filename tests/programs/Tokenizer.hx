enum Token {
	TNum(n:Float);
	TOp(s:String);
	TOpen;
	TClose;
}

class Tokenizer {
	static function isDigit(c:String):Bool {
		return c >= "0" && c <= "9";
	}

	static function tokens(text:String):Array<Token> {
		var out = [];
		var i = 0;
		while (i < text.length) {
			var c = text.charAt(i);
			if (c == " ") {
				i++;
				continue;
			}
			if (isDigit(c)) {
				var start = i;
				while (i < text.length && (isDigit(text.charAt(i)) || text.charAt(i) == ".")) i++;
				out.push(TNum(Std.parseFloat(text.substring(start, i))));
				continue;
			}
			switch (c) {
				case "(": out.push(TOpen);
				case ")": out.push(TClose);
				case "+", "-", "*", "/": out.push(TOp(c));
				case _: throw "bad character " + c;
			}
			i++;
		}
		return out;
	}

	static function prec(op:String):Int {
		return op == "+" || op == "-" ? 1 : 2;
	}

	static function apply(stack:Array<Float>, op:String):Void {
		var b = stack.pop();
		var a = stack.pop();
		stack.push(switch (op) {
			case "+": a + b;
			case "-": a - b;
			case "*": a * b;
			case _: a / b;
		});
	}

	static function eval(text:String):Float {
		var values:Array<Float> = [];
		var ops:Array<String> = [];
		for (t in tokens(text)) {
			switch (t) {
				case TNum(n):
					values.push(n);
				case TOpen:
					ops.push("(");
				case TClose:
					while (ops[ops.length - 1] != "(") apply(values, ops.pop());
					ops.pop();
				case TOp(o):
					while (ops.length > 0 && ops[ops.length - 1] != "(" && prec(ops[ops.length - 1]) >= prec(o))
						apply(values, ops.pop());
					ops.push(o);
			}
		}
		while (ops.length > 0) apply(values, ops.pop());
		return values.pop();
	}

	static function main() {
		Sys.println(eval("1 + 2 * 3"));
		Sys.println(eval("(1 + 2) * 3 - 4 / 8"));
		Sys.println(eval("2 * (3 + 4) * 5"));
		try {
			eval("1 ? 2");
		} catch (e:String) {
			Sys.println("error: " + e);
		}
	}
}
