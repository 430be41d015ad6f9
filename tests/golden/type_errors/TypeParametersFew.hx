class TypeParametersFew {
	static function main() {
		var a:Array = null;
	}
}
