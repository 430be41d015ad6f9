class ThrowInValue {
	static function main() {
		var x:Int = if (true) throw "a" else "b";
	}
}
