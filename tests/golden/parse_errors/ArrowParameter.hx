class ArrowParameter {
	static function main() {
		(x, 1) -> 2;
	}
}
