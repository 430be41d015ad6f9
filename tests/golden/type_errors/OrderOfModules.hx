import OrderSecond;

class OrderMiddle {
	var x:OrderFirst;

	public static function g():Void {
		inMiddle;
	}
}

class OrderOfModules {
	static function main():Void {
		before;
		new OrderThird();
		behind;
	}

	static function other():Void {
		inOther;
	}
}
