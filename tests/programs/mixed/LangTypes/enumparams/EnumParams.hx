package enumparams;

enum Opt<T> { None; Some(v:T); }
enum Pair<A, B> { P2(a:A, b:B); }
enum Cmd { Go(n:Int, ?label:String); Stop(?why:String); Mark; }
class EnumParams {
	static function show(c:Cmd) return switch c { case Go(n, null): "go " + n; case Go(n, l): 'go $n $l'; case Stop(w): "stop " + w; case Mark: "mark"; }
	static function map<A, B>(o:Opt<A>, f:A->B):Opt<B> return switch o { case None: None; case Some(v): Some(f(v)); }
	static function get<A>(o:Opt<A>, d:A):A return switch o { case None: d; case Some(v): v; }
	static function swap<A, B>(p:Pair<A, B>):Pair<B, A> return switch p { case P2(a, b): P2(b, a); }
	public static function main() {
		Sys.println(show(Go(1)) + show(Go(2, "x")) + show(Stop()) + show(Stop("now")) + show(Mark));
		Sys.println(get(map(Some(4), x -> "v" + x), "none") + get(map(None, x -> "v" + x), "none"));
		Sys.println(switch swap(P2(1, "one")) { case P2(s, n): s.toUpperCase() + (n + 1); });
		var mk = Go.bind(_, "b");
		Sys.println(show(mk(4)));
		var f:Int->Opt<Int> = Some;
		Sys.println(get(f(3), 0) + "");
		Sys.println([1, 2].map(Some).length + "");
		Sys.println(Std.string(Go(1, "q")) + Std.string(Mark) + Std.string(Some(Some("z"))) + Std.string(Stop()));
	}
}
