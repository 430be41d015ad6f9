class TypeParametersMany {
	static function main() {
		var a:Array<Int, Int> = null;
	}
}
