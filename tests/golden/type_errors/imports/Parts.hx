package imports;

class Parts {
	public static function foo(s:String) return s;
	public static function both(s:String) return s;
	public var inst:Int;
}

typedef Anon = {x:Int};

private class Hidden {
	public static var x = 1;
}

private function secret() {}

function both(i:Int) return i;
