class TupleAny {
	static function main() {
		switch ([1, 2]) {
			case [a, b]:
			case _:
		}
		bad;
	}
}
