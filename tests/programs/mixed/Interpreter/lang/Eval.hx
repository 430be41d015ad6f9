package lang;

import lang.Ast.Node;

class Eval {
	public static function eval(n:Node, env:Map<String, Float>):Float {
		return switch (n) {
			case Const(f): f;
			case Ref(name):
				var v = env.get(name);
				if (v == null)
					throw 'unknown $name';
				v;
			case Op(op, a, b): arith(op, eval(a, env), eval(b, env));
			case Let(name, value, body):
				var inner = env.copy();
				inner.set(name, eval(value, env));
				eval(body, inner);
		}
	}

	static function arith(op:String, x:Float, y:Float):Float {
		return switch (op) {
			case "+": x + y;
			case "-": x - y;
			case "*": x * y;
			case "/" if (y == 0): throw "division by zero";
			case "/": x / y;
			case _: throw "operator " + op;
		}
	}
}
