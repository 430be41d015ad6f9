class VoidInMapLoop {
	static function v():Void {}
	static function main() {
		var m = [for (i in 0...3) i => v()];
		trace(m);
	}
}
