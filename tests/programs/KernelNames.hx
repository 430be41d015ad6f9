class KernelNames {
	static function length(xs:Array<Int>):Int {
		return xs.length * 100;
	}

	static function self():String {
		return "self";
	}

	static function node():String {
		return "node";
	}

	static function send(a:String, b:String):String {
		return a + b;
	}

	static function max(a:Int, b:Int):Int {
		return a > b ? a : b;
	}

	static function is_nil(x:Null<Int>):Bool {
		return x == 3;
	}

	static function toString(x:Int):String {
		return "<" + x + ">";
	}

	static function inspect(x:Int):String {
		return "i" + x;
	}

	static function quote(x:Int):Int {
		return x;
	}

	static function raise(x:Int):Int {
		return x + 1;
	}

	static function spawn(x:Int):Int {
		return x + 2;
	}

	static function opt(x:Int = 4):Int {
		return x;
	}

	static function main() {
		Sys.println(length([1, 2]) + self() + node() + send("a", "b") + max(1, 2));
		Sys.println(is_nil(3) + " " + toString(5) + inspect(1) + quote(2) + raise(3) + spawn(4) + opt());
	}
}
