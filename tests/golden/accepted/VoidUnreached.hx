class VoidUnreached {
	static function v():Void {}
	static function main() {
		var f:Dynamic = null;
		return;
		f(v());
	}
}
