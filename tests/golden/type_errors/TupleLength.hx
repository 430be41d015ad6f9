class TupleLength {
	static function main() {
		switch [1, 2] { case [1]: case _: }
	}
}
