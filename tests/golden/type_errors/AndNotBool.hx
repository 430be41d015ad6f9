class AndNotBool {
	static function main() {
		var x = true && 1;
	}
}
