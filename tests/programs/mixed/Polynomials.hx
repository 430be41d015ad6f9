typedef Term = {coef:Int, exp:Int}

class Polynomials {
	static function parse(s:String):Array<Term> {
		var terms = [];
		for (part in StringTools.replace(StringTools.replace(s, " ", ""), "-", "+-").split("+")) {
			if (part == "")
				continue;
			var x = part.indexOf("x");
			if (x < 0) {
				terms.push({coef: Std.parseInt(part), exp: 0});
				continue;
			}
			var c = part.substr(0, x);
			var coef = switch (c) {
				case "": 1;
				case "-": -1;
				case _: Std.parseInt(c);
			}
			var exp = part.charAt(x + 1) == "^" ? Std.parseInt(part.substr(x + 2)) : 1;
			terms.push({coef: coef, exp: exp});
		}
		return simplify(terms);
	}

	static function simplify(terms:Array<Term>):Array<Term> {
		var byExp = new Map<Int, Int>();
		for (t in terms)
			byExp[t.exp] = (byExp.exists(t.exp) ? byExp[t.exp] : 0) + t.coef;
		var out = [for (e => c in byExp) if (c != 0) {coef: c, exp: e}];
		out.sort((a, b) -> b.exp - a.exp);
		return out;
	}

	static function multiply(a:Array<Term>, b:Array<Term>):Array<Term>
		return simplify([for (x in a) for (y in b) {coef: x.coef * y.coef, exp: x.exp + y.exp}]);

	static function derive(p:Array<Term>):Array<Term>
		return [for (t in p) if (t.exp > 0) {coef: t.coef * t.exp, exp: t.exp - 1}];

	static function eval(p:Array<Term>, x:Int):Int {
		var sum = 0;
		for (t in p) {
			var v = t.coef;
			for (_ in 0...t.exp)
				v *= x;
			sum += v;
		}
		return sum;
	}

	static function show(p:Array<Term>):String {
		if (p.length == 0)
			return "0";
		var out = "";
		for (i => t in p) {
			var sign = t.coef < 0 ? "-" : i == 0 ? "" : "+";
			var size = t.coef < 0 ? -t.coef : t.coef;
			var number = size == 1 && t.exp > 0 ? "" : "" + size;
			var power = t.exp == 0 ? "" : t.exp == 1 ? "x" : "x^" + t.exp;
			out += (i > 0 ? " " + sign + " " : sign) + number + power;
		}
		return out;
	}

	static function main() {
		var p = parse("3x^2 - x + 7 - 7 + 2x");
		Sys.println(show(p));
		var q = parse("x - 1");
		Sys.println(show(multiply(p, q)));
		Sys.println(show(multiply(q, parse("x+1"))));
		Sys.println(show(derive(parse("5x^3 + 2x^2 - 9"))));
		Sys.println(eval(p, 3) + " " + eval(q, -4) + " " + eval([], 5));
		Sys.println(show(parse("x - x")));
	}
}
