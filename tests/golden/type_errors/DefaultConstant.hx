class DefaultConstant {
	static function f(x = g()) {}
	static function g() return 1;
	static function main() {
		
	}
}
