typedef Line = {product:String, qty:Int, cents:Int}
typedef Cart_ = {lines:Array<Line>, ?coupon:String}

enum Discount {
	None;
	Percent(p:Int);
	Fixed(cents:Int);
	Best(options:Array<Discount>);
}

class Cart {
	static function subtotal(cart:Cart_):Int {
		var t = 0;
		for (l in cart.lines)
			t += l.qty * l.cents;
		return t;
	}

	static function discountFor(coupon:Null<String>):Discount {
		return switch (coupon) {
			case null: None;
			case "TEN": Percent(10);
			case "FIVER": Fixed(500);
			case "BEST": Best([Percent(10), Fixed(500), None]);
			case c if (c.length > 4 && c.substr(0, 4) == "OFF-"):
				var n = Std.parseInt(c.substr(4));
				n == null ? None : Percent(n);
			case _: None;
		}
	}

	static function amount(d:Discount, total:Int):Int {
		return switch (d) {
			case None: 0;
			case Percent(p): Std.int(total * p / 100);
			case Fixed(c): c > total ? total : c;
			case Best(options):
				var best = 0;
				for (o in options) {
					var a = amount(o, total);
					if (a > best)
						best = a;
				}
				best;
		}
	}

	static function add(cart:Cart_, product:String, qty:Int, cents:Int) {
		for (i in 0...cart.lines.length) {
			if (cart.lines[i].product == product) {
				cart.lines[i] = {product: product, qty: cart.lines[i].qty + qty, cents: cents};
				return;
			}
		}
		cart.lines.push({product: product, qty: qty, cents: cents});
	}

	static function money(cents:Int):String
		return "$" + Std.int(cents / 100) + "." + StringTools.lpad("" + cents % 100, "0", 2);

	static function main() {
		var cart:Cart_ = {lines: []};
		add(cart, "tea", 2, 450);
		add(cart, "mug", 1, 1299);
		add(cart, "tea", 1, 450);
		for (l in cart.lines)
			Sys.println('${l.qty} x ${l.product} @ ${money(l.cents)}');
		var sub = subtotal(cart);
		Sys.println("subtotal " + money(sub));
		for (c in [null, "TEN", "FIVER", "BEST", "OFF-50", "OFF-x", "zzz"]) {
			var d = discountFor(c);
			Sys.println((c == null ? "-" : c) + " " + money(sub - amount(d, sub)));
		}
	}
}
