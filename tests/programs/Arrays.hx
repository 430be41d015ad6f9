class Arrays {
	static function main() {
		var a = [3, 1, 2];
		a.push(4);
		a.unshift(0);
		Sys.println(a.join(" "));
		Sys.println(a.pop() + " " + a.shift() + " " + a.length);
		a.sort((x, y) -> x - y);
		Sys.println(a.join(" "));
		a.reverse();
		Sys.println(a.join(" ") + " " + a.indexOf(2) + " " + a.contains(9));
		var b = a.concat([8]);
		b.insert(1, 7);
		Sys.println(b.join(" ") + " | " + b.slice(1, 3).join(" "));
		var removed = b.splice(1, 2);
		Sys.println(removed.join(" ") + " | " + b.join(" "));
		Sys.println(b.remove(8) + " " + b.remove(99) + " " + b.join(" "));
		Sys.println(a[0] + " " + (a[10] == null));
		a[0] = 100;
		Sys.println(a);
		var n = a.push(5) + a.push(6);
		Sys.println(n + " " + a.length);
		Sys.println(a.map(x -> x * 2).filter(x -> x > 5).join(","));
		var e:Array<Int> = [];
		Sys.println(e.length == 0 ? "empty" : "full");
		Sys.println(Lambda.exists(a, x -> x > 50) + " " + Lambda.count(a));
		var copy = a.copy();
		copy.push(1);
		Sys.println(a.length + " " + copy.length);
		a.resize(0);
		Sys.println(a.length);
		var last = [1, 2, 3];
		Sys.println(last[last.length - 1]);
	}
}
