class DuplicateField {
	static var a = 1;
	static var a = 2;
	static function main() {
		
	}
}
