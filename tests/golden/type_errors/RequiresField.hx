class RequiresField {
	static function main() {
		var o:{a:Int, b:Int} = {a: 1};
	}
}
