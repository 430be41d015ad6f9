class LambdaTooFew {
	static function f(g:Int->Int) {}
	static function main() {
		f(() -> 1);
	}
}
