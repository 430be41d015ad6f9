class SettersAndBodies {
	var v(get, set):Int;
	function get_v() return 1;
	function set_v(value:Int):Int return value;
	static function f(x:Int) {
		switch ([1, 2]) { case [a, b]: 1; case _: }
		switch (x) { case a if (a > 1): 1; }
		var s:String = switch (x) { case a if (a > 1): "a"; }
	}
	function g():Int {
		this.v = vz;
		v = "a";
		return this.v = vz;
	}
	static function main() {}
}
abstract Ab(Int) {
	static function noBody():Int;
	@:op(A + B) static function plus(a:Ab, b:Ab):Ab;
	@:op(A) static function odd(a:Ab):Ab;
	function ok() { bad; }
}
