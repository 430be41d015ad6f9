class CatchNoParen {
	static function main() {
		try { } catch { }
	}
}
