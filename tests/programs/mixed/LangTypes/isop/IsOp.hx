package isop;

enum E { A; B(i:Int); }
typedef S = { x:Int };
class IsOp {
	static function kinds(v:Dynamic):String {
		var r = [];
		if (v is Int) r.push("Int");
		if (v is Float) r.push("Float");
		if (v is String) r.push("String");
		if (v is Bool) r.push("Bool");
		if (v is Array) r.push("Array");
		if (v is E) r.push("E");
		if (v is haxe.ds.StringMap) r.push("SMap");
		if (v == null) r.push("null");
		return r.length == 0 ? "-" : r.join("+");
	}
	public static function main() {
		Sys.println(kinds(1));
		Sys.println(kinds(1.5));
		Sys.println(kinds("s"));
		Sys.println(kinds(true));
		Sys.println(kinds([1]));
		Sys.println(kinds(A));
		Sys.println(kinds(B(1)));
		Sys.println(kinds({ x: 1 }));
		Sys.println(kinds(null));
		Sys.println(kinds(["a" => 1]));
		Sys.println(kinds(() -> 1));
		Sys.println(Std.string(!("a" is String)));
		Sys.println(Std.string(Std.isOfType(3, Int)));
		var x:Dynamic = 4;
		var y = (x is Int) ? (x : Int) + 1 : 0;
		Sys.println(y + "");
	}
}
