class TernaryColon {
	static function main() {
		x ? 1;
	}
}
