class IfNoParen {
	static function main() {
		if x 1;
	}
}
