package opteither;

import haxe.ds.Option;
import haxe.ds.Either;
class OptEither {
	static function div(a:Int, b:Int):Option<Int> return b == 0 ? None : Some(Std.int(a / b));
	static function parse(s:String):Either<String, Int> { var n = Std.parseInt(s); return n == null ? Left("bad " + s) : Right(n); }
	static function bind<A, B>(o:Option<A>, f:A->Option<B>):Option<B> return switch o { case Some(v): f(v); case None: None; }
	public static function main() {
		Sys.println(switch div(6, 3) { case Some(v): "v" + v; case None: "none"; });
		Sys.println(Std.string(bind(div(8, 2), x -> div(x, 0))));
		for (s in ["4", "q"]) Sys.println(switch parse(s) { case Left(e): e; case Right(n): "n" + (n + 1); });
		Sys.println(Std.string(Left(1)) + Std.string(Some("s")));
	}
}
