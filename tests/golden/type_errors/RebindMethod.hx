class RebindMethod {
	static function main() {
		main = null;
	}
}
