package patmissing;

typedef O = { ?a:Int, ?b:{ ?c:String }, kind:String };
class PatMissing {
	static function f(o:O) return switch o {
		case { a: null, kind: "x" }: "noa-x";
		case { a: 1 | 2, b: { c: null } }: "12-noc";
		case { a: a, b: { c: c } } if (a != null && c != null): '$a$c';
		case { b: null, kind: k }: "nob" + k;
		case { a: x }: "rest" + x;
	}
	public static function main() {
		Sys.println(f({ kind: "x" }) + " " + f({ kind: "x", a: 1, b: {} }) + " " + f({ kind: "y", a: 5, b: { c: "z" } }) + " " + f({ kind: "q" }) + " " + f({ kind: "q", a: 3, b: {} }));
	}
}
