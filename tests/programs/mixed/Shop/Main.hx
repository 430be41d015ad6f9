import shop.Catalog;
import shop.Cart;
import shop.Money.format;
import shop.Types;

class Main {
	static function main() {
		var catalog = Catalog.load("tea:450\nmug:1299\nbad\npot:3150");
		Sys.println(Catalog.names(catalog).join(", "));
		var cart = Cart.empty("ann");
		for (name in ["tea", "mug", "tea", "fork"]) {
			switch (Cart.add(cart, catalog, name)) {
				case Added(n):
					Sys.println('added $name, now $n');
				case Unknown(what):
					Sys.println('no $what here');
			}
		}
		Sys.println(format(Cart.total(cart)));
		Sys.println(shop.Money.format(5) + " " + shop.Money.CURRENCY);
		Sys.println(Cart.describe(cart));
		var pricey:Array<Product> = catalog.filter(p -> p.cents > Catalog.LIMIT);
		Sys.println([for (p in pricey) p.name]);
	}
}
