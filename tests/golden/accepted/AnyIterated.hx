class Holder {
	public function new() {}

	public function get<T:String>(x:T):T
		return x;
}

typedef Getter = {function get<T>(x:T):T;}

class AnyIterated {
	static function each(a:Any) {
		for (x in a)
			trace(x);
	}

	static function main() {
		each([1]);
		var getter:Getter = new Holder();
		trace(getter);
	}
}
