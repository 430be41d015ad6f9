class UninitialisedBeforeVoid {
	static function v():Void {}
	static function main() {
		var f:Dynamic = null;
		f(v());
		f(v());
	}
	static function g() {
		var z:Int;
		trace(z);
	}
}
