using Lambda;

class StdLambda {
	static function main() {
		var a = [1, 2, 3, 4];
		Sys.println(a.map(x -> x + 1).array());
		Sys.println(Lambda.fold(a, (x, acc) -> acc + x, 0));
		Sys.println(a.fold((x, acc:String) -> acc + x + ",", ""));
		Sys.println(a.exists(x -> x > 3) + " " + a.foreach(x -> x > 0) + " " + a.has(3) + " " + a.has(9));
		Sys.println(a.count() + " " + a.count(x -> x % 2 == 0));
		Sys.println(a.empty() + " " + [].empty());
		Sys.println(a.find(x -> x > 2) + " " + a.find(x -> x > 9));
		Sys.println(a.findIndex(x -> x == 3) + " " + a.indexOf(2) + " " + Lambda.indexOf(a, 9));
		Sys.println(a.mapi((i, x) -> i * x));
		Sys.println(a.flatMap(x -> [x, x]));
		Sys.println([[1], [2, 3]].flatten());
		Sys.println(Lambda.concat([1], [2]));
		Sys.println(a.filter(x -> x > 2));
		a.iter(x -> Sys.println("item " + x));
		var m = ["a" => 1, "b" => 2];
		Sys.println(m.count());
		Sys.println(Lambda.fold(m, (x, acc) -> acc + x, 0));
		Sys.println(Lambda.exists(m, x -> x == 2));
		Sys.println(a.foldi((x, acc, i) -> acc + x * i, 0));
	}
}
