class CastStructure {
	static function main() {
		cast(1, {a:Int});
	}
}
