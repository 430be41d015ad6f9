class IfMixed {
	static function main() {
		var x = if (true) 1 else "a";
	}
}
