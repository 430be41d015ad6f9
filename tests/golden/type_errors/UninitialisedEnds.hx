class UninitialisedEnds {
	static function main() {
		var x:Int;
		trace(x);
		var y:Int;
		trace(y);
		g();
	}
	static function g() {
		var z:Int;
		trace(z);
	}
}
