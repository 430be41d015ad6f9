class DollarNames {
	static function f($a:Int) {}
	static function main() {
		try {} catch ($e:Dynamic) {}
		for ($i in 0...3) {}
		for ($k => v in ["a" => 1]) {}
		var f = ($y) -> 1;
		function $g() {}
		var x = unknown1.y;
		x.foo();
		var c = unknown2;
		trace(c);
		switch (1) {
			case $z:
		}
	}
}
