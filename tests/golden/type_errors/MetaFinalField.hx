class MetaFinalField {
	@:final var count:Int;

	public function new() {}

	static function main() {
		new MetaFinalField().count = 5;
	}
}
