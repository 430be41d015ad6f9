class CastType {
	static function main() {
		cast(1, Array<Int>);
	}
}
