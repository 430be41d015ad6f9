typedef Page<T> = {
	items:Array<T>,
	number:Int,
	total:Int,
	?next:Int,
	?previous:Int
}

class Pagination {
	static function paginate<T>(all:Array<T>, number:Int, perPage:Int = 3):Page<T> {
		var total = Math.ceil(all.length / perPage);
		if (number < 1)
			number = 1;
		if (number > total)
			number = total;
		var start = (number - 1) * perPage;
		return {
			items: all.slice(start, start + perPage),
			number: number,
			total: total,
			next: number < total ? number + 1 : null,
			previous: number > 1 ? number - 1 : null
		};
	}

	static function links(page:Page<String>):String {
		var out = [];
		if (page.previous != null)
			out.push("<" + page.previous);
		for (i in 1...page.total + 1)
			out.push(i == page.number ? '[$i]' : '$i');
		if (page.next != null)
			out.push(page.next + ">");
		return out.join(" ");
	}

	static function window(current:Int, total:Int, ?size:Int):Array<Int> {
		if (size == null)
			size = 2;
		var from = Std.int(Math.max(1, current - size));
		var to = Std.int(Math.min(total, current + size));
		return [for (i in from...to + 1) i];
	}

	static function main() {
		var names = "ann bob cid dan eve fay gus hal".split(" ");
		for (n in [1, 2, 3, 99, -4]) {
			var p = paginate(names, n);
			Sys.println(p.items.join(",") + "  " + links(p));
		}
		Sys.println(paginate([1, 2, 3, 4, 5], 1, 5).total);
		Sys.println(paginate([1.5, 2.5], 2, 1).items);
		Sys.println(window(1, 10));
		Sys.println(window(5, 10, 1));
		Sys.println(window(10, 10, 3));
	}
}
