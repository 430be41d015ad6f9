class FieldOfVoid {
	static function f():Void {}
	static function main() {
		f().x;
	}
}
