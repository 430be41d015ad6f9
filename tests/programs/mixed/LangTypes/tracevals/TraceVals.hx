package tracevals;

enum E { A; B(i:Int); }
class Cls {}
class TraceVals {
	public static function main() {
		trace(A);
		trace(B(3));
		trace(E);
		trace(Cls);
		trace(TraceVals);
		trace([A, B(1)]);
		trace({ e: A });
		trace(null);
		trace(1, "two", 3.5);
		trace(["a" => 1]);
		var c:Class<Cls> = Cls;
		trace(c);
		trace(Type.getClassName(Cls));
		trace("" + E);
		Sys.println(Std.string(Cls) + Std.string(E));
	}
}
