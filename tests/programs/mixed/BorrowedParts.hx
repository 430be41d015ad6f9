typedef Stock = {qty:Int, tags:Array<String>}
typedef Shelf = {name:String, items:Array<Stock>, byCode:Map<String, Stock>}

class BorrowedParts {
	static function restock(s:Stock, n:Int) {
		s.qty += n;
		if (s.qty > 10)
			s.tags.push("full");
	}

	static function main() {
		var shelf:Shelf = {
			name: "A",
			items: [{qty: 1, tags: []}, {qty: 8, tags: ["x"]}],
			byCode: ["p" => {qty: 2, tags: []}]
		};
		restock(shelf.items[1], 5);
		restock(shelf.items[0], 1);
		Sys.println(shelf.items[1].qty + shelf.items[1].tags.join(","));
		var first = shelf.items[0];
		first.qty *= 10;
		first.tags.push("borrowed");
		Sys.println(shelf.items[0].qty + shelf.items[0].tags.join(","));
		var p = shelf.byCode["p"];
		if (p != null) {
			p.qty++;
			restock(p, 20);
		}
		Sys.println(shelf.byCode["p"].qty + shelf.byCode["p"].tags.join(","));
		var missing = shelf.byCode["q"];
		if (missing == null) {
			missing = {qty: 0, tags: ["new"]};
			shelf.byCode["q"] = missing;
		}
		Sys.println(shelf.byCode["q"].tags[0]);
		for (s in shelf.items)
			s.qty -= 1;
		Sys.println([for (s in shelf.items) s.qty]);
		for (i in 0...shelf.items.length) {
			var s = shelf.items[i];
			s.tags = ["t" + i].concat(s.tags);
			s.qty = i;
		}
		Sys.println([for (s in shelf.items) s.qty + ":" + s.tags.length]);
		shelf.items[0].tags[0] += "!";
		shelf.items[shelf.items.length - 1].qty = 77;
		Sys.println(shelf.items[0].tags + " " + shelf.items[1].qty);
		var grid = [[{v: 1}, {v: 2}], [{v: 3}]];
		for (row in grid)
			for (cell in row)
				cell.v *= cell.v + row.length;
		Sys.println([for (row in grid) [for (c in row) c.v]]);
		grid[1].push({v: 0});
		grid[1][1].v--;
		grid[0] = [];
		Sys.println(grid.length + grid[0].length + grid[1][1].v);
		var last = shelf.items.pop();
		last.qty++;
		Sys.println(last.qty + " " + shelf.items.length);
	}
}
