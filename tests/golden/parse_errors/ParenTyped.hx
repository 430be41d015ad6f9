class ParenTyped {
	static function main() {
		(x:Int;
	}
}
