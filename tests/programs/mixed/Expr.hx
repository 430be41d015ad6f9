enum Ast {
	Num(v:Float);
	Var(name:String);
	Bin(op:String, left:Ast, right:Ast);
	Neg(e:Ast);
}

class Expr {
	static function eval(e:Ast, env:Map<String, Float>):Float {
		return switch (e) {
			case Num(v): v;
			case Var(name):
				if (!env.exists(name)) throw 'unbound $name';
				env[name];
			case Neg(inner): -eval(inner, env);
			case Bin("+", a, b): eval(a, env) + eval(b, env);
			case Bin("-", a, b): eval(a, env) - eval(b, env);
			case Bin("*", Num(0.0), _) | Bin("*", _, Num(0.0)): 0;
			case Bin("*", a, b): eval(a, env) * eval(b, env);
			case Bin("/", a, b):
				var d = eval(b, env);
				if (d == 0) throw "division by zero";
				eval(a, env) / d;
			case Bin(op, _, _): throw "unknown operator " + op;
		}
	}

	static function show(e:Ast):String {
		return switch (e) {
			case Num(v): Std.string(v);
			case Var(n): n;
			case Neg(Num(v)): '-$v';
			case Neg(i): "-(" + show(i) + ")";
			case Bin(op, a, b): '(${show(a)} $op ${show(b)})';
		}
	}

	static function simplify(e:Ast):Ast {
		return switch (e) {
			case Bin(op, a, b):
				var x = simplify(a);
				var y = simplify(b);
				switch [op, x, y] {
					case ["+", Num(p), Num(q)]: Num(p + q);
					case ["*", Num(p), Num(q)]: Num(p * q);
					case ["+", Num(0.0), other] | ["+", other, Num(0.0)]: other;
					case ["*", Num(1.0), other] | ["*", other, Num(1.0)]: other;
					case _: Bin(op, x, y);
				}
			case Neg(Neg(i)): simplify(i);
			case Neg(i): Neg(simplify(i));
			case _: e;
		}
	}

	static function main() {
		var env = ["x" => 3.0, "y" => 4.5];
		var e = Bin("+", Bin("*", Var("x"), Num(2)), Neg(Var("y")));
		Sys.println(show(e) + " = " + eval(e, env));
		var f = Bin("+", Num(0), Bin("*", Num(1), Bin("+", Num(2), Num(3))));
		Sys.println(show(f) + " -> " + show(simplify(f)));
		for (bad in [Bin("/", Num(1), Num(0)), Var("z"), Bin("^", Num(1), Num(2))]) {
			try {
				Sys.println(eval(bad, env));
			} catch (msg:String) {
				Sys.println("error: " + msg);
			}
		}
	}
}
