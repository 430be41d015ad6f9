class LambdaBlock {
	static function f(g:Int->Int) {}
	static function main() {
		f(x -> { var q:Int = "a"; return x; });
	}
}
