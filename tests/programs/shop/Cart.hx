package shop;

import shop.Item;
import shop.tools.Money;

class Cart {
	public static inline var LIMIT = 3;

	public static function add(items:Array<Item>, item:Item):Bool {
		if (items.length >= LIMIT) return false;
		items.push(item);
		return true;
	}

	public static function total(items:Array<Item>, ?rule:Rule):Int {
		var sum = 0;
		for (i in items) sum += i.price * (i.count == null ? 1 : i.count);
		return rule == null ? sum : reduce(sum, rule);
	}

	static function reduce(sum:Int, rule:Rule):Int {
		return switch (rule) {
			case Percent(n): sum - Std.int(sum * n / 100);
			case Flat(n): sum > n ? sum - n : 0;
			case Free: 0;
		}
	}

	public static function show(items:Array<Item>):String {
		return [for (i in items) i.name + " " + Money.format(i.price)].join(", ");
	}
}
