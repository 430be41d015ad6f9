package anonfunargs;

typedef Handler = (name:String, ?count:Int) -> String;
typedef Hooks = { ?before:Void->Void, after:Int->String };
class AnonFunArgs {
	static function call(h:Handler) return h("n") + h("m", 3);
	static function run(k:Hooks) { if (k.before != null) k.before(); return k.after(7); }
	static function apply<T>(x:T, ...fs:T->T):T { for (f in fs) x = f(x); return x; }
	public static function main() {
		Sys.println(call((n, ?c) -> n + c));
		Sys.println(run({ after: x -> "a" + x }));
		Sys.println(run({ before: () -> Sys.println("before"), after: Std.string }));
		Sys.println(apply(1, x -> x + 1, x -> x * 5) + "");
		var fs = [for (i in 0...3) () -> i * i];
		Sys.println([for (f in fs) f()].join(","));
	}
}
