abstract A(Int) {
	/** doc */
	@:foo public function new(b:Bool) { }
}
class MissingThisBehindMeta { static function main() {} }
