class Calculator {
	static function precedence(op:String):Int {
		return switch (op) {
			case "+", "-": 1;
			case "*", "/", "%": 2;
			case "^": 3;
			case _: 0;
		}
	}

	static function apply(op:String, a:Float, b:Float):Float {
		switch (op) {
			case "+":
				return a + b;
			case "-":
				return a - b;
			case "*":
				return a * b;
			case "/":
				if (b == 0)
					throw "division by zero";
				return a / b;
			case "%":
				return a % b;
			case "^":
				var r = 1.0;
				for (i in 0...Std.int(b))
					r *= a;
				return r;
		}
		throw "bad operator";
	}

	static function toRpn(tokens:Array<String>):Array<String> {
		var out:Array<String> = [];
		var ops:Array<String> = [];
		for (t in tokens) {
			if (t == "(") {
				ops.push(t);
			} else if (t == ")") {
				while (ops.length > 0 && ops[ops.length - 1] != "(")
					out.push(ops.pop());
				ops.pop();
			} else if (precedence(t) > 0) {
				while (ops.length > 0 && precedence(ops[ops.length - 1]) >= precedence(t))
					out.push(ops.pop());
				ops.push(t);
			} else {
				out.push(t);
			}
		}
		while (ops.length > 0)
			out.push(ops.pop());
		return out;
	}

	static function evalRpn(rpn:Array<String>):Float {
		var stack:Array<Float> = [];
		for (t in rpn) {
			if (precedence(t) > 0) {
				var b = stack.pop();
				var a = stack.pop();
				stack.push(apply(t, a, b));
			} else {
				stack.push(Std.parseFloat(t));
			}
		}
		return stack[0];
	}

	static function main() {
		for (line in ["1 + 2 * 3", "( 1 + 2 ) * 3", "2 ^ 10 - 24", "7 / 2", "10 % 4 + 0.5", "1 / 0"]) {
			var rpn = toRpn(line.split(" "));
			try {
				Sys.println(line + " => " + rpn.join(" ") + " => " + evalRpn(rpn));
			} catch (e:Dynamic) {
				Sys.println(line + " => error: " + e);
			}
		}
	}
}
