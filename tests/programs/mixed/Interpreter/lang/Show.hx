package lang;

import lang.Ast.Node;

class Show {
	public static function show(n:Node):String {
		return switch (n) {
			case Const(f): "" + f;
			case Ref(name): name;
			case Op(op, Const(0.0), b) if (op == "-"): "-" + show(b);
			case Op(op, a, b): "(" + show(a) + " " + op + " " + show(b) + ")";
			case Let(x, v, b): 'let $x = ${show(v)} in ${show(b)}';
		}
	}
}
