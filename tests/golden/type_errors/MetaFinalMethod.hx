class Base {
	@:final public function kept() {}
}

class MetaFinalMethod extends Base {
	override public function kept() {}

	@:final static function fixed() {}

	static function main() {}
}
