package shop;

import shop.Types;

class Cart {
	public static function empty(owner:String):Basket
		return {owner: owner, lines: []};

	public static function add(b:Basket, catalog:Array<Product>, name:String):Outcome {
		for (line in b.lines) {
			if (line.product.name == name) {
				line.qty++;
				return Added(b.lines.length);
			}
		}
		var p = Catalog.find(catalog, name);
		if (p == null)
			return Unknown(name);
		b.lines.push({product: p, qty: 1});
		return Added(b.lines.length);
	}

	public static function total(b:Basket):Int {
		var sum = 0;
		for (l in b.lines)
			sum += l.qty * l.product.cents;
		return sum;
	}

	public static function describe(b:Basket):String {
		var parts = [for (l in b.lines) l.qty + "x" + l.product.name];
		return Money.format(total(b)) + " by " + b.owner + ": " + parts.join(" ");
	}
}
