class UnknownInCall {
	static function f(a:Int) {}
	static function main() {
		f(foo);
	}
}
