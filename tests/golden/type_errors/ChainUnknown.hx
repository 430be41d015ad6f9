class ChainUnknown {
	static function main() {
		var a = [1, 2];
		a.map(x -> x.foo);
	}
}
