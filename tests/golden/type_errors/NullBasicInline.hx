abstract Money(Int) from Int to Int {
	public inline function new(v:Int) this = v;
	@:op(A + B) inline function add(o:Money):Money return new Money(this + (o : Int));
	public inline function show():String return "$" + this;
}
@:nullSafety
class NullBasicInline {
	static function total(xs:Array<Null<Money>>):Money {
		var t = new Money(0);
		for (x in xs) {
			if (x != null) t = t + x;
		}
		return t;
	}
	static function bad(x:Null<Money>):String {
		return x.show();
	}
	static function worse(x:Null<Money>, y:Money):Money {
		return y + x;
	}
	static function main() { total([]); bad(1); worse(1, 2); }
}
