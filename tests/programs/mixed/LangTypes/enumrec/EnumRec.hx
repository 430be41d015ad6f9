package enumrec;

enum Expr { Num(f:Float); Var(n:String); Bin(op:String, a:Expr, b:Expr); Let(n:String, v:Expr, body:Expr); If(c:Expr, t:Expr, ?e:Expr); }
class EnumRec {
	static function eval(e:Expr, env:Map<String, Float>):Float return switch e {
		case Num(f): f;
		case Var(n): if (env.exists(n)) env[n] else throw "unbound " + n;
		case Bin("+", a, b): eval(a, env) + eval(b, env);
		case Bin("*", Num(0), _) | Bin("*", _, Num(0)): 0;
		case Bin("*", a, b): eval(a, env) * eval(b, env);
		case Bin(op, _, _): throw "op " + op;
		case Let(n, v, body): var e2 = env.copy(); e2[n] = eval(v, env); eval(body, e2);
		case If(c, t, e) if (eval(c, env) != 0): eval(t, env);
		case If(_, _, null): -1;
		case If(_, _, e): eval(e, env);
	}
	static function show(e:Expr):String return switch e { case Num(f): '$f'; case Var(n): n; case Bin(op, a, b): '(${show(a)} $op ${show(b)})'; case Let(n, v, b): 'let $n=${show(v)} in ${show(b)}'; case If(c, t, e): 'if ${show(c)} ${show(t)}' + (e == null ? "" : ' else ${show(e)}'); }
	public static function main() {
		var e = Let("x", Num(3), Bin("+", Var("x"), Bin("*", Num(2), Var("x"))));
		Sys.println(show(e) + "=" + eval(e, new Map()));
		Sys.println(eval(If(Num(0), Num(1)), new Map()) + "");
		Sys.println(eval(If(Num(1), Num(7), Num(8)), new Map()) + eval(If(Num(0), Num(7), Num(8)), new Map()) + "");
		Sys.println(eval(Bin("*", Var("nope"), Num(0)), new Map()) + "");
		try { eval(Var("q"), new Map()); } catch (x:String) Sys.println(x);
		try { eval(Bin("-", Num(1), Num(1)), new Map()); } catch (x:String) Sys.println(x);
		Sys.println(show(If(Num(1), Num(2))));
	}
}
