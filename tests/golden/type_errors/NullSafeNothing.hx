class NullSafeNothing {
	static function main() {
		var x = null;
		var y:Int = x;
		var z:String = x;
	}
}
