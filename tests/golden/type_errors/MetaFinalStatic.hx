class MetaFinalStatic {
	@:final static var unset:Int;
	@:final static var set = 3;

	static function main() {
		set = 4;
	}
}
