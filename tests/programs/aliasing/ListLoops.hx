// A loop over a list sees what is added to it and what is taken out.
class ListLoops {
	static function main() {
		var list = new List<Int>();
		list.add(1);
		list.add(2);
		for (x in list) {
			Sys.println(x);
			if (x < 5)
				list.add(x + 2);
		}
		for (x in list)
			if (x % 2 == 0)
				for (y in list)
					if (y != x)
						list.remove(y);
		Sys.println(list.join(","));
	}
}
