package lambdause2;

using Lambda;
class LambdaUse2 {
	public static function main() {
		var a = [3, 1, 2];
		Sys.println(a.map(x -> x + 1).join(",") + a.filter(x -> x > 1).join(","));
		Sys.println(a.fold((x, acc) -> acc + x, 10) + "" + a.count() + a.count(x -> x > 1));
		Sys.println(a.has(2) + "" + a.exists(x -> x > 5) + a.foreach(x -> x > 0) + a.indexOf(1) + a.empty());
		Sys.println(a.find(x -> x < 3) + "" + a.find(x -> x > 7));
		Sys.println(a.mapi((i, x) -> i * x).join(",") + a.flatMap(x -> [x, x]).join(","));
		Sys.println([[1], [2, 3]].flatten().join(",") + a.concat([9]).array().join(""));
		a.iter(x -> Sys.println(x + ""));
		Sys.println(["x" => 1].map(v -> v + 1).join(""));
		Sys.println(a.list().length + "" + a.findIndex(x -> x == 2));
	}
}
