import elixir.DateTime;
import elixir.ElixirMap;
import elixir.ElixirString;
import elixir.Enum;
import elixir.Kernel;
import elixir.types.Atom;
import elixir.types.Term;

class OwnElixir {
	static function main() {
		Sys.println(ElixirString.upcase("abc") + ElixirString.length("héllo"));
		Sys.println(ElixirString.splitOn("a,b", ",").length);
		var t:Term = ElixirMap.put(ElixirMap.new_(), "k", 1);
		Sys.println(ElixirMap.get(t, "k"));
		Sys.println(Kernel.isMap(t) + " " + Kernel.isInteger(3) + " " + Kernel.isBinary("x"));
		Sys.println(Enum.count([1, 2, 3]) + Enum.at([7, 8], 1));
		Sys.println(Enum.join(Enum.map([1, 2], x -> x * 2), "-"));
		var d = DateTime.fromUnixBang(0, TimeUnit.Second);
		Sys.println(d.year + " " + d.to_iso8601());
		var later = DateTime.add(d, 90, TimeUnit.Minute);
		Sys.println(later.hour + ":" + later.minute);
		Sys.println(DateTime.compare(d, later) == ComparisonResult.Lt);
		var a:Atom = Atom.OK;
		Sys.println(a == Atom.OK);
		Sys.println(untyped __elixir__("Enum.sum({0})", [1, 2, 3]));
		var day = new std.Date(2024, 0, 31, 10, 0, 0);
		Sys.println(day.add(1, TimeUnit.Day).format("%d.%m.%Y") + " " + day.beginningOfDay());
	}
}
