class CallbackResult {
	static function f(g:Int->Int) {}
	static function main() {
		f(x -> {});
	}
}
