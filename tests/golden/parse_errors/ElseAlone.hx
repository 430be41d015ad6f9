class ElseAlone {
	static function main() {
		else x;
	}
}
