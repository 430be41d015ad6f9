class ResultBeforeArguments {
	static function f(x:One):Two
		return null;
}
