class CallNothing {
	static function main() {
		f(;
	}
}
