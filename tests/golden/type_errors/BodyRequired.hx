class BodyRequired {
	static function f():Void;
	static function main() {
		
	}
}
