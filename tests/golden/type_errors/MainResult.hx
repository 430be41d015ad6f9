class MainResult {
	static function f():Void return 1;
	static function main() {
		
	}
}
