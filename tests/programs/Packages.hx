import shop.Cart;
import shop.Item;
import shop.tools.Money.format as money;
import shop.tools.*;

class Packages {
	static function main() {
		var items:Array<Item> = [];
		Sys.println(Cart.add(items, {name: "tea", price: 250}));
		Cart.add(items, {name: "cup", price: 1205, count: 2});
		Cart.add(items, {name: "jam", price: 399});
		Sys.println(Cart.add(items, {name: "no", price: 1}));
		Sys.println(Cart.show(items) + " " + Cart.LIMIT);
		Sys.println(Cart.total(items) + " " + Cart.total(items, Percent(10)) + " " + Cart.total(items, Flat(5000)) + " " + Cart.total(items, Free));
		Sys.println(money(5, "E") + Money.secret());
		var f = Cart.total;
		Sys.println(f(items, null));
		var g = Money.format.bind(_, "#");
		Sys.println(g(123));
	}
}
