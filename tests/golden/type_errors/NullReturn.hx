class NullReturn {
	static function f():Void return null;
	static function main() {
		
	}
}
