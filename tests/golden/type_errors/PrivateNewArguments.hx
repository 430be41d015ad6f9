class Hidden {
	function new(size:Int) {}
}

abstract Box(Int) {
	function new(value:Int) {
		this = value;
	}
}

class PrivateNewArguments {
	static function main() {
		var a = new Hidden();
		var b = new Hidden(1, 2);
		var c = new Hidden(1);
		var d = Hidden.new;
		var e = new Box();
		var f:{zone:Int, area:Int} = {};
		for (letter in "abc") {}
	}
}
