typedef Pt = {x:Int}

enum Dir {
	North;
	Turn(by:Int);
}

class Traces {
	static function compute(n:Int):Int {
		trace("computing " + n);
		return n * 2;
	}

	static function main() {
		trace("hello");
		trace(42);
		trace(1.5);
		trace(2.0);
		trace(true);
		trace(null);
		trace([1, 2, 3]);
		trace(["a", "b"]);
		trace({x: 1});
		trace(North);
		trace(Turn(90));
		trace("a", "b", 3);
		trace(compute(21));
		var p:Pt = {x: 5};
		trace(p);
		trace(p.x + p.x);
		trace('interpolated ${p.x}');
		for (i in 0...2)
			trace(i, i * i);
		var f = function(s:String) trace("in closure " + s);
		f("now");
		var m = ["k" => 1];
		trace(m);
		trace([[1], [2, 3]]);
		trace([North, Turn(1)]);
		trace(["x" => [1, 2]]);
	}
}
