package listuse;

class ListUse {
	public static function main() {
		var l = new List<Int>();
		l.add(1); l.add(2); l.push(0);
		Sys.println(l.length + "" + l.first() + l.last() + l.join(","));
		Sys.println(l.map(x -> x * 2).join(",") + l.filter(x -> x > 0).length + l.pop());
		for (x in l) Sys.println(x + "");
		Sys.println(l.isEmpty() + "" + l.remove(2) + l);
	}
}
