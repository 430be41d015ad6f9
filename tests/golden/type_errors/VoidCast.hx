class VoidCast {
	static function v():Void {}
	static function main() {
		var y = cast v();
		trace(y);
	}
}
