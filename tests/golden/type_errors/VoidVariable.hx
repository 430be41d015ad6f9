class VoidVariable {
	static function f():Void {}
	static function main() {
		var x = f();
	}
}
