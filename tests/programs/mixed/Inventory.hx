typedef Item = {
	var sku:String;
	var name:String;
	var quantity:Int;
	var price:Float;
	@:optional var discontinued:Bool;
}

class Inventory {
	static inline var LOW_STOCK = 5;

	static function total(items:Array<Item>):Float {
		var sum = 0.0;
		for (item in items) {
			sum += item.quantity * item.price;
		}
		return sum;
	}

	static function lowStock(items:Array<Item>):Array<String> {
		return [for (item in items) if (item.quantity < LOW_STOCK && item.discontinued != true) item.sku];
	}

	static function find(items:Array<Item>, sku:String):Null<Item> {
		for (item in items) {
			if (item.sku == sku)
				return item;
		}
		return null;
	}

	static function describe(item:Null<Item>):String {
		if (item == null)
			return "no such item";
		var stock = item.quantity == 0 ? "out of stock" : item.quantity + " in stock";
		return '${item.name} (${item.sku}): $stock at ${item.price}';
	}

	static function main() {
		var items:Array<Item> = [
			{sku: "A-1", name: "Pen", quantity: 120, price: 1.5},
			{sku: "A-2", name: "Paper", quantity: 3, price: 4.25},
			{sku: "B-1", name: "Stapler", quantity: 0, price: 12},
			{sku: "B-2", name: "Typewriter", quantity: 1, price: 250.5, discontinued: true}
		];
		Sys.println("total: " + total(items));
		Sys.println("low: " + lowStock(items).join(", "));
		for (sku in ["A-1", "B-1", "C-9"])
			Sys.println(describe(find(items, sku)));
		var names = items.map(function(i) return i.name.toUpperCase());
		names.sort((a, b) -> a < b ? -1 : a > b ? 1 : 0);
		Sys.println(names);
	}
}
