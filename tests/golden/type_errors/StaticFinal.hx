class StaticFinal {
	static final x:Int;
	static function main() {
		
	}
}
