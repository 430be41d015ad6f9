class InoutArrays {
	static function fill(list:Array<Int>, n:Int) {
		for (i in 0...n)
			list.push(i * i);
	}

	static function takeFirst(list:Array<String>):Null<String> {
		if (list.length == 0)
			return null;
		return list.shift();
	}

	static function removeAll(list:Array<Int>, x:Int):Int {
		var removed = 0;
		while (list.remove(x))
			removed++;
		return removed;
	}

	static function addUnique(list:Array<String>, s:String):Bool {
		if (list.contains(s))
			return false;
		list.push(s);
		return true;
	}

	static function outer(list:Array<Int>) {
		fill(list, 2);
		list.push(100);
		fill(list, 3);
	}

	static function walk(n:Int, path:Array<String>) {
		path.push("in" + n);
		if (n > 1)
			walk(n - 1, path);
		path.push("out" + n);
	}

	static function assigned(list:Array<Int>) {
		list = [0];
		list.push(1);
		return list.length;
	}

	static function main() {
		var a:Array<Int> = [];
		fill(a, 4);
		Sys.println(a);
		outer(a);
		Sys.println(a);
		Sys.println(removeAll(a, 0) + " removed, " + a);
		var names = ["x", "y"];
		var first = takeFirst(names);
		Sys.println(first + " " + takeFirst(names) + " " + takeFirst(names));
		Sys.println(addUnique(names, "q") + " " + addUnique(names, "q") + " " + names);
		if (addUnique(names, "r") && !addUnique(names, "r"))
			Sys.println("once: " + names.length);
		var path:Array<String> = [];
		walk(3, path);
		Sys.println(path.join(" "));
		Sys.println(assigned(a) + " " + a.length);
		var todo = ["1", "2", "3"];
		var s = "";
		var t:Null<String>;
		while ((t = takeFirst(todo)) != null)
			s += t;
		Sys.println(s + todo.length);
	}
}
