class BreakOutside {
	static function main() {
		break;
	}
}
