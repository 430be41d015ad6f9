class PatternCall {
	static function f() return 1;
	static function main() {
		switch (1) { case f(): }
	}
}
