typedef Item = {sku:String, qty:Int, ?note:String, ?discount:Float}
@:nullSafety
class Cart {
	var items:Array<Item> = [];
	var coupon:Null<String>;
	final owner:String;
	public function new(owner:String, ?coupon:String) {
		this.owner = owner;
		if (coupon != null) this.coupon = coupon;
	}
	public function add(sku:String, qty:Int = 1, ?note:String):Cart {
		var found = find(sku);
		if (found != null) {
			found.qty += qty;
			if (note != null) found.note = note;
		} else {
			items.push({sku: sku, qty: qty, note: note});
		}
		return this;
	}
	function find(sku:String):Null<Item> {
		for (i in items) if (i.sku == sku) return i;
		return null;
	}
	public function total(prices:Map<String, Float>):Float {
		var sum = 0.0;
		for (i in items) {
			var price = prices[i.sku];
			if (price == null) continue;
			var d = i.discount;
			sum += price * i.qty * (1 - (d == null ? 0 : d));
		}
		return coupon == "HALF" ? sum / 2 : sum;
	}
	public function notes():String {
		return items.filter(i -> i.note != null).map(i -> i.note).join(",");
	}
}
class NullSafeCart { static function main() trace(new Cart("me").add("a", 2).total([])); }
