class VoidCollected {
	static function v():Void {}
	static function main() {
		var r = [for (i in 0...3) v()];
		trace(r);
	}
}
