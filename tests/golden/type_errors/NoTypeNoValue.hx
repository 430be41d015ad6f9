class NoTypeNoValue {
	static var x;
	static function main() {
		
	}
}
