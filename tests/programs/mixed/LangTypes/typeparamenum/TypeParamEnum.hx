package typeparamenum;

using TypeParamEnum.ResX;
enum Result<T, E> { Ok(v:T); Err(e:E); }
typedef R<T> = Result<T, String>;
class ResX {
	public static function map<T, U, E>(r:Result<T, E>, f:T->U):Result<U, E> return switch r { case Ok(v): Ok(f(v)); case Err(e): Err(e); }
	public static function flat<T, U, E>(r:Result<T, E>, f:T->Result<U, E>):Result<U, E> return switch r { case Ok(v): f(v); case Err(e): Err(e); }
	public static function or<T, E>(r:Result<T, E>, d:T):T return switch r { case Ok(v): v; case Err(_): d; }
	public static function all<T, E>(rs:Array<Result<T, E>>):Result<Array<T>, E> { var out = []; for (r in rs) switch r { case Ok(v): out.push(v); case Err(e): return Err(e); } return Ok(out); }
}
class TypeParamEnum {
	static function num(s:String):R<Int> { var n = Std.parseInt(s); return n == null ? Err("nan " + s) : Ok(n); }
	public static function main() {
		Sys.println(num("4").map(x -> x * 2).or(0) + "" + num("q").map(x -> x * 2).or(-1));
		Sys.println(Std.string(num("8").flat(x -> x > 5 ? Err("big") : Ok(x))));
		Sys.println(Std.string(ResX.all(["1", "2"].map(num))) + Std.string(ResX.all(["1", "z"].map(num))));
		switch num("12") { case Ok(n) if (n > 10): Sys.println("gt"); case Ok(n): Sys.println("le" + n); case Err(e): Sys.println(e); }
	}
}
