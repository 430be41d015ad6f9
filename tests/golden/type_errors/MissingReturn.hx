class MissingReturn {
	static function f():Int {}
	static function main() {
		
	}
}
