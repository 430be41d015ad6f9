class CatchNoType {
	static function main() {
		try { } catch (e { }
	}
}
