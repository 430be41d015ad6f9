class ReturnNoSemicolon {
	static function main() {
		return
	}
}
