package extusingmeta;

@:using(ExtUsingMeta.OpTools)
enum Op { Add(a:Op, b:Op); Lit(i:Int); Neg(o:Op); }
class OpTools {
	public static function eval(o:Op):Int return switch o { case Add(a, b): a.eval() + b.eval(); case Lit(i): i; case Neg(o): -o.eval(); }
	public static function show(o:Op):String return switch o { case Add(Lit(a), Lit(b)): '$a+$b'; case Add(a, b): '(${a.show()})+(${b.show()})'; case Lit(i): '$i'; case Neg(x): '-(${x.show()})'; }
}
class ExtUsingMeta {
	public static function main() {
		var e = Add(Neg(Lit(3)), Add(Lit(4), Lit(5)));
		Sys.println(e.eval() + "");
		Sys.println(e.show());
	}
}
