class VoidInMap {
	static function v():Void {}
	static function main() {
		var m = [1 => v()];
		trace(m);
	}
}
