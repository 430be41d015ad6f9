enum abstract Level(Int) to Int {
	var Debug = 0;
	var Info = 1;
	var Warn = 2;
	var Error = 3;
}

enum abstract Color(String) from String to String {
	var Red = "red";
	var Green = "green";
	var Blue = "blue";
}

abstract Cents(Int) from Int to Int {
	public inline function new(v:Int)
		this = v;

	public function format():String {
		var whole = Std.int(this / 100);
		var part = this % 100;
		return whole + "." + (part < 10 ? "0" : "") + part;
	}

	@:op(A + B) static function add(a:Cents, b:Cents):Cents;

	@:op(A * B) public static function times(a:Cents, n:Int):Cents
		return new Cents((a : Int) * n);

	@:from static function fromString(s:String):Cents
		return new Cents(Math.round(Std.parseFloat(s) * 100));
}

class EnumAbstracts {
	static function label(l:Level):String {
		return switch (l) {
			case Debug: "debug";
			case Info: "info";
			case Warn | Error: "loud";
		}
	}

	static function log(l:Level, min:Level = Info):Bool {
		return (l : Int) >= (min : Int);
	}

	static function css(c:Color):String
		return "color: " + c;

	static function parse(s:String):Color {
		return switch (s) {
			case "r": Red;
			case "g": Green;
			case other: other;
		}
	}

	static function main() {
		for (l in [Debug, Info, Warn, Error])
			Sys.println(label(l) + " " + log(l) + " " + log(l, Error));
		Sys.println(css(Green));
		Sys.println(css(parse("r")) + ", " + css(parse("pink")));
		Sys.println(Red == parse("r"));
		var price:Cents = 250;
		var fee:Cents = "1.05";
		var total = price + fee * 2;
		Sys.println(total.format());
		Sys.println((price * 3).format());
		Sys.println(new Cents(7).format());
		var n:Int = total;
		Sys.println(n + 1);
		var byLevel = [Warn => "w", Error => "e"];
		Sys.println(byLevel[Error]);
	}
}
