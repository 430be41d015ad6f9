// Taking out the item that the loop is at is what lists are for.
class ListRemoval {
	static function main() {
		var list = new List<Int>();
		for (i in 1...10)
			list.add(i);
		for (x in list)
			if (x % 3 == 0)
				list.remove(x);
		Sys.println(list.join(","));
		for (x in list)
			list = list.filter(y -> y <= x);
		Sys.println(list.join(","));
	}
}
