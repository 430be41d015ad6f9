class StdBuf {
	static function main() {
		var b = new StringBuf();
		b.add("a");
		b.add(1);
		b.add(null);
		b.add([1, 2]);
		b.addChar(233);
		b.addSub("hello", 1, 2);
		b.addSub("hello", 3);
		Sys.println(b.toString() + " " + b.length);
		var list = new List<Int>();
		list.add(1);
		list.add(2);
		list.push(0);
		Sys.println(list.length + " " + list.first() + " " + list.last());
		Sys.println(list.join(",") + " " + list.isEmpty());
		Sys.println(list.pop() + " " + list.remove(2) + " " + list.length);
		for (x in list)
			Sys.println(x);
		Sys.println(list.map(x -> x * 2).join(","));
		Sys.println(list.filter(x -> x > 1).length);
	}
}
