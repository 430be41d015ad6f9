class ExtraField {
	static function main() {
		var o:{a:Int} = {a: 1, b: 2};
	}
}
