package patextract;

enum Tok { Num(s:String); Id(s:String); }
class PatExtract {
	static function isEven(n:Int) return n % 2 == 0;
	static function half(n:Int):Null<Int> return n % 2 == 0 ? Std.int(n / 2) : null;
	static function parse(s:String):Null<Int> return Std.parseInt(s);
	static function f(n:Int) return switch n { case isEven(_) => true: "even"; case (_ * 2) => 6: "three"; case half(_) => null: "odd"; case _: "?"; }
	static function g(s:String) return switch s { case _.toLowerCase() => "hello": "greeting"; case _.length => 3: "three"; case _.split(",") => [a, b]: 'pair $a $b'; case parse(_) => n if (n != null && n > 10): 'num $n'; case _: "other"; }
	static function h(t:Tok) return switch t { case Num(Std.parseInt(_) => 0): "zero"; case Num(parse(_) => n): "n" + n; case Id(_.charAt(0) => "_"): "private"; case Id(s): s; }
	public static function main() {
		Sys.println(f(4) + f(3) + f(5));
		for (s in ["HeLLo", "abc", "x,yyyy", "1234", "zzzzz"]) Sys.println(g(s));
		Sys.println(h(Num("0")) + h(Num("12")) + h(Id("_x")) + h(Id("y")));
	}
}
