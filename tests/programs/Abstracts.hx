abstract Meters(Int) from Int to Int {
	public function new(n:Int) this = n;

	public function double():Meters {
		return new Meters(this * 2);
	}

	public var half(get, never):Int;

	function get_half():Int {
		return this >> 1;
	}

	@:op(A + B) static function add(a:Meters, b:Meters):Meters {
		return new Meters((a : Int) + (b : Int));
	}
}

enum abstract Color(String) to String {
	var Red = "r";
	var Blue = "b";

	public function upper():String {
		return this.toUpperCase();
	}
}

class Abstracts {
	static function main() {
		var m = new Meters(5);
		var n:Meters = 3;
		Sys.println((m + n : Int));
		Sys.println((m.double() : Int) + m.half);
		var c = Color.Red;
		Sys.println(c + c.upper() + (c == Blue));
		Sys.println(switch (c) {
			case Red: "it is red";
			case Blue: "it is blue";
		});
	}
}
