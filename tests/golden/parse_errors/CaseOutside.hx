class CaseOutside {
	static function main() {
		case 1:
	}
}
