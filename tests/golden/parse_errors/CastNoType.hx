class CastNoType {
	static function main() {
		cast(x, );
	}
}
