class LambdaTooMany {
	static function f(g:Int->Int) {}
	static function main() {
		f((a, b) -> 1);
	}
}
