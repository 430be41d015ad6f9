class Inout {
	static function addTo(list:Array<String>, s:String):Int {
		if (list.indexOf(s) >= 0) return -1;
		return list.push(s);
	}

	static function dropLast(list:Array<String>) {
		list.pop();
	}

	static function replace(list:Array<String>) {
		list = ["lost"];
		list.push("gone");
		Sys.println(list.join(" "));
	}

	static function fill(list:Array<Int>, n:Int):Void {
		for (i in 0...n) list.push(i);
	}

	static function fillTwice(list:Array<Int>):Void {
		fill(list, 2);
		fill(list, 1);
	}

	static function put(m:Map<String, Int>, k:String):Int {
		var old = m.exists(k) ? m[k] : 0;
		m[k] = old + 1;
		return old;
	}

	static function rename(u:{name:String, tags:Array<String>}, name:String):Void {
		u.name = name;
		addTo(u.tags, name);
	}

	static function early(list:Array<Int>, n:Int):Bool {
		for (x in list.copy()) {
			if (x == n) return false;
			list.push(x * 10);
		}
		list.push(n);
		return true;
	}

	static function main() {
		var fruit = ["fig"];
		var n = addTo(fruit, "kiwi") * 10 + addTo(fruit, "plum");
		Sys.println(n + " " + addTo(fruit, "fig"));
		dropLast(fruit);
		replace(fruit);
		Sys.println(fruit.join(" "));
		var nums = [7];
		fillTwice(nums);
		Sys.println(nums.join(","));
		var m = new Map<String, Int>();
		put(m, "a");
		put(m, "a");
		Sys.println(put(m, "a") + " " + put(m, "b") + " " + m["a"]);
		var user = {name: "x", tags: []};
		rename(user, "ann");
		rename(user, "bob");
		Sys.println(user.name + " " + user.tags.join("+"));
		var small = [1, 2];
		Sys.println(early(small, 5) + " " + small.join(" ") + " " + early(small, 2) + " " + small.join(" "));
	}
}
