class VarTwiceTyped {
	static function main() {
		var x = 1;
		var x = "a";
		var y:Int = x;
	}
}
