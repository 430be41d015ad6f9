package dynfields;

class DynFields {
	static function get():Dynamic return { name: "n", list: [1, 2], inner: { k: 5 }, f: (x:Int) -> x + 1 };
	public static function main() {
		var d = get();
		Sys.println(Std.string(d.name) + Std.string(d.list.length) + Std.string(d.list[1]) + Std.string(d.inner.k) + Std.string(d.f(3)));
		Sys.println((d.missing == null) + "");
		var i:Int = d.inner.k;
		Sys.println(i + 1 + "");
		for (x in (d.list : Array<Int>)) Sys.println(x + "");
		var s:String = d.name;
		Sys.println(s.toUpperCase());
		Sys.println(d.name + 1);
		if (d.inner.k > 3) Sys.println("gt");
		switch (d.name) { case "n": Sys.println("is n"); case _: Sys.println("other"); }
	}
}
